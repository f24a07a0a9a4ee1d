package org.korrigo.rest.internal.resource;

import java.util.UUID;
import javax.ws.rs.DELETE;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.comment.CommentBank;
import org.korrigo.application.comment.CommentView;
import org.korrigo.application.comment.CommentWords;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** A comment of the bank. */
@Component(service = CommentResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("comments/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {

    private final CommentBank comments;

    @Activate
    public CommentResource(@Reference CommentBank comments) {
        this.comments = comments;
    }

    @PUT
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            CommentWords words,
            @Context SecurityContext who) {
        long version = Version.read(ifMatch);
        CommentView changed = comments.change(SignedIn.actor(who), comment(id), version, words);
        return Version.ok(changed, changed.version());
    }

    @DELETE
    public void remove(@PathParam("id") String id, @Context SecurityContext who) {
        comments.remove(SignedIn.actor(who), comment(id));
    }

    @POST
    @Path("uses")
    public void use(@PathParam("id") String id, @Context SecurityContext who) {
        comments.use(SignedIn.actor(who), comment(id));
    }

    private static UUID comment(String id) {
        return Address.id("comment", id);
    }
}

package org.korrigo.rest.internal.resource;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
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

/** The bank of comments of an exam. */
@Component(service = ExamCommentResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/comments")
@Produces(MediaType.APPLICATION_JSON)
public final class ExamCommentResource {

    private final CommentBank comments;

    @Activate
    public ExamCommentResource(@Reference CommentBank comments) {
        this.comments = comments;
    }

    @GET
    public List<CommentView> list(
            @PathParam("exam") String exam,
            @QueryParam("item") String item,
            @QueryParam("q") String words,
            @Context SecurityContext who) {
        return comments.list(SignedIn.actor(who), exam, Address.optional(item), Address.optional(words));
    }

    @POST
    public Response add(@PathParam("exam") String exam, CommentWords words, @Context SecurityContext who) {
        CommentView added = comments.add(SignedIn.actor(who), exam, words);
        return Response.status(Response.Status.CREATED)
                .entity(added)
                .tag(Version.tag(added.version()))
                .build();
    }
}

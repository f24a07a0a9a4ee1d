package org.korrigo.rest.internal.resource;

import java.util.List;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.marking.Drafts;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.DraftBody;
import org.korrigo.rest.internal.body.DraftOrderBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Work that was not sent. */
@Component(service = DraftResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("copies/{id}/drafts")
@Produces(MediaType.APPLICATION_JSON)
public final class DraftResource {

    private final Drafts drafts;

    @Activate
    public DraftResource(@Reference Drafts drafts) {
        this.drafts = drafts;
    }

    @GET
    public List<DraftBody> list(@PathParam("id") String id, @Context SecurityContext who) {
        return drafts.list(SignedIn.actor(who), Address.copy(id)).stream()
                .map(DraftBody::from)
                .toList();
    }

    @PUT
    @Path("{client}")
    public void keep(
            @PathParam("id") String id,
            @PathParam("client") String client,
            DraftOrderBody body,
            @Context SecurityContext who) {
        drafts.keep(SignedIn.actor(who), Address.copy(id), body.toOrder(Address.id("draft", client)));
    }

    @DELETE
    @Path("{client}")
    public void discard(@PathParam("id") String id, @PathParam("client") String client, @Context SecurityContext who) {
        drafts.discard(SignedIn.actor(who), Address.copy(id), Address.id("draft", client));
    }
}

package org.korrigo.rest.internal.resource;

import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.marking.LockView;
import org.korrigo.application.marking.MarkingDesk;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.FenceBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** The hold of a marker on a copy. */
@Component(service = LockResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("copies/{id}/lock")
@Produces(MediaType.APPLICATION_JSON)
public final class LockResource {

    private final MarkingDesk desk;

    @Activate
    public LockResource(@Reference MarkingDesk desk) {
        this.desk = desk;
    }

    @POST
    public Response lock(@PathParam("id") String id, @Context SecurityContext who) {
        LockView lock = desk.lock(SignedIn.actor(who), Address.copy(id));
        return Response.status(Response.Status.CREATED).entity(lock).build();
    }

    @PUT
    public LockView renew(@PathParam("id") String id, FenceBody lock, @Context SecurityContext who) {
        return desk.renew(SignedIn.actor(who), Address.copy(id), lock.fence());
    }

    @DELETE
    public void unlock(@PathParam("id") String id, @QueryParam("fence") String fence, @Context SecurityContext who) {
        desk.unlock(SignedIn.actor(who), Address.copy(id), Address.number("fence", fence));
    }
}

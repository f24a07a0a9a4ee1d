package org.korrigo.rest.internal.resource;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.repair.RepairView;
import org.korrigo.application.repair.Repairs;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.RepairBody;
import org.korrigo.rest.internal.body.RepairUndoBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Repairs of a batch. */
@Component(service = BatchRepairResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("batches/{id}/repairs")
@Produces(MediaType.APPLICATION_JSON)
public final class BatchRepairResource {

    private final Repairs repairs;

    @Activate
    public BatchRepairResource(@Reference Repairs repairs) {
        this.repairs = repairs;
    }

    @GET
    public List<RepairView> list(@PathParam("id") String id, @Context SecurityContext who) {
        return repairs.list(SignedIn.actor(who), Address.id("batch", id));
    }

    @POST
    public RepairView repair(@PathParam("id") String id, RepairBody repair, @Context SecurityContext who) {
        return repairs.repair(
                SignedIn.actor(who),
                Address.id("batch", id),
                repair.toRepair(),
                repair.reason().orElse(""));
    }

    @POST
    @Path("{repair}/undo")
    public RepairView undo(
            @PathParam("id") String id,
            @PathParam("repair") String repair,
            RepairUndoBody undo,
            @Context SecurityContext who) {
        return repairs.undo(
                SignedIn.actor(who),
                Address.id("batch", id),
                Address.id("repair", repair),
                undo.reason().orElse(""));
    }
}

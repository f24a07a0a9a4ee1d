package org.korrigo.rest.internal.resource;

import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.repair.Repairs;
import org.korrigo.application.scan.BatchView;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.CutOrderBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Has a batch cut again another way. */
@Component(service = BatchSplitResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("batches/{id}/split")
@Produces(MediaType.APPLICATION_JSON)
public final class BatchSplitResource {

    private final Repairs repairs;

    @Activate
    public BatchSplitResource(@Reference Repairs repairs) {
        this.repairs = repairs;
    }

    @POST
    public Response cutAgain(@PathParam("id") String id, CutOrderBody order, @Context SecurityContext who) {
        BatchView batch = repairs.cutAgain(SignedIn.actor(who), Address.id("batch", id), order.toOrder());
        return Response.accepted(batch).tag(Version.tag(batch.version())).build();
    }
}

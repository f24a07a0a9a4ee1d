package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.scan.QualityVerdict;
import org.korrigo.application.scan.ScanQuality;
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

/** Whether the pages of a batch are fit to be marked. */
@Component(service = BatchQualityResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("batches/{id}/quality")
@Produces(MediaType.APPLICATION_JSON)
public final class BatchQualityResource {

    private final ScanQuality quality;

    @Activate
    public BatchQualityResource(@Reference ScanQuality quality) {
        this.quality = quality;
    }

    @GET
    public QualityVerdict read(@PathParam("id") String id, @Context SecurityContext who) {
        return quality.ofBatch(SignedIn.actor(who), Address.id("batch", id));
    }
}

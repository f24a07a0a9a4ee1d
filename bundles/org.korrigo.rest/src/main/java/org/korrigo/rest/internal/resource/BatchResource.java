package org.korrigo.rest.internal.resource;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.scan.BatchView;
import org.korrigo.application.scan.PageView;
import org.korrigo.application.scan.Scans;
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

/** One batch and its pages. */
@Component(service = BatchResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("batches/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class BatchResource {

    private final Scans scans;

    @Activate
    public BatchResource(@Reference Scans scans) {
        this.scans = scans;
    }

    @GET
    public Response show(@PathParam("id") String id, @Context SecurityContext who) {
        BatchView batch = scans.show(SignedIn.actor(who), Address.id("batch", id));
        return Version.ok(batch, batch.version());
    }

    @GET
    @Path("pages")
    public List<PageView> pages(@PathParam("id") String id, @Context SecurityContext who) {
        return scans.pages(SignedIn.actor(who), Address.id("batch", id));
    }
}

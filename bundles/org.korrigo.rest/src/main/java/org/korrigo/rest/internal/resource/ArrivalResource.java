package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.scan.ArrivalView;
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

/** One archive or image, and what became of it. */
@Component(service = ArrivalResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("arrivals/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class ArrivalResource {

    private final Scans scans;

    @Activate
    public ArrivalResource(@Reference Scans scans) {
        this.scans = scans;
    }

    @GET
    public Response show(@PathParam("id") String id, @Context SecurityContext who) {
        ArrivalView arrival = scans.arrival(SignedIn.actor(who), Address.id("arrival", id));
        return Version.ok(arrival, arrival.version());
    }
}

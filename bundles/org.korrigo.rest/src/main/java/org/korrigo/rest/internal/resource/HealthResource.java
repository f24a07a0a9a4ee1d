package org.korrigo.rest.internal.resource;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.HealthBody;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the server can work, for load balancers and scripts that wait for it. */
@Component(service = HealthResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    private static final Logger LOG = LoggerFactory.getLogger(HealthResource.class);
    private static final int RETRY_SECONDS = 1;

    private final AtomicReference<Ports> ports = new AtomicReference<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindPorts(Ports present) {
        ports.set(present);
    }

    void unbindPorts(Ports gone) {
        ports.compareAndSet(gone, null);
    }

    @GET
    @Path("ready")
    public Response ready() {
        Ports present = ports.get();
        return isReady(present)
                ? Response.ok(present.health()).build()
                : Response.status(Response.Status.SERVICE_UNAVAILABLE)
                        .entity(new HealthBody("DOWN", List.of(), "absent"))
                        .header("Retry-After", RETRY_SECONDS)
                        .build();
    }

    private static boolean isReady(Ports present) {
        if (present == null) {
            return false;
        }
        try {
            present.ask();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Not ready: sessions cannot be read: {}", e.toString());
            return false;
        }
    }
}

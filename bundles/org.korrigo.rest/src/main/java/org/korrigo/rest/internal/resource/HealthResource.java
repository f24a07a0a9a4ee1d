package org.korrigo.rest.internal.resource;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.ws.rs.CookieParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.korrigo.application.health.Doctor;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.HealthBody;
import org.korrigo.rest.internal.body.HealthReportBody;
import org.korrigo.rest.internal.problem.Languages;
import org.korrigo.rest.internal.session.SessionCookie;
import org.osgi.service.component.annotations.Activate;
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

    private final Doctor doctor;
    private final AtomicReference<Ports> ports = new AtomicReference<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindPorts(Ports present) {
        ports.set(present);
    }

    void unbindPorts(Ports gone) {
        ports.compareAndSet(gone, null);
    }

    @Activate
    public HealthResource(@Reference Doctor doctor) {
        this.doctor = doctor;
    }

    /** What was found for administrators, whether it works for anybody. */
    @GET
    public Response report(@CookieParam(SessionCookie.NAME) String token, @Context HttpHeaders headers) {
        HealthReportBody report = administrator(token)
                .map(actor -> HealthReportBody.of(doctor.examine(
                        actor,
                        HealthCheck.Round.EVERYDAY,
                        Optional.empty(),
                        Languages.of(headers.getAcceptableLanguages()))))
                .orElseGet(() -> HealthReportBody.of(doctor.level()));
        boolean down = report.status() == HealthReportBody.Status.DOWN;
        return Response.status(down ? Response.Status.SERVICE_UNAVAILABLE : Response.Status.OK)
                .entity(report)
                .build();
    }

    /** Whether the process answers at all; asks nobody. */
    @GET
    @Path("live")
    public HealthReportBody live() {
        return HealthReportBody.of(Finding.Level.OK);
    }

    /** While the database is away nobody can be recognised. */
    private Optional<Actor> administrator(String token) {
        Ports present = ports.get();
        if (present == null || token == null) {
            return Optional.empty();
        }
        try {
            return present.actor(token).filter(actor -> actor.has(Role.ADMIN));
        } catch (RuntimeException e) {
            LOG.warn("Nobody is recognised: sessions cannot be read: {}", e.toString());
            return Optional.empty();
        }
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

package org.korrigo.rest.internal.watch;

import java.util.List;
import java.util.Map;
import javax.annotation.Priority;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.container.PreMatching;
import org.korrigo.domain.metric.Durations;
import org.korrigo.domain.metric.Metric;
import org.korrigo.domain.metric.MetricSource;
import org.korrigo.rest.internal.RestApplication;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts requests and their time by route, method and status, and logs those that are refused or fail. */
@Component(service = {ContainerRequestFilter.class, ContainerResponseFilter.class, MetricSource.class})
@JaxrsExtension
@JaxrsApplicationSelect(RestApplication.SELECTED)
@PreMatching
@Priority(2)
public final class RequestMeter implements ContainerRequestFilter, ContainerResponseFilter, MetricSource {

    private static final Logger LOG = LoggerFactory.getLogger(RequestMeter.class);
    private static final String BEGUN = "korrigo.begun";
    private static final int REFUSED = 400;
    private static final int NOT_SIGNED_IN = 401;

    private final Durations requests = new Durations(
            "korrigo_http_request_duration_seconds",
            "Time to answer a request, until its body begins to leave.",
            0.01,
            0.05,
            0.1,
            0.25,
            1,
            5,
            30);

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGUN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(BEGUN) instanceof Long begun)) {
            return;
        }
        long nanos = System.nanoTime() - begun;
        String route = RouteName.of(request.getUriInfo());
        int status = response.getStatus();
        requests.add(Map.of("method", request.getMethod(), "route", route, "status", String.valueOf(status)), nanos);
        if (status >= REFUSED && status != NOT_SIGNED_IN) {
            LOG.info("{} {} was answered with {} after {} ms", request.getMethod(), route, status, nanos / 1_000_000);
        }
    }

    @Override
    public List<Metric> read() {
        return List.of(requests.read());
    }
}

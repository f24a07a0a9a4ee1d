package org.korrigo.rest.internal.resource;

import java.util.Map;
import java.util.Set;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.problem.HttpProblem;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Every answer names the version of the protocol, refusals included; a request that changes something must have named it. */
@Component(service = {ContainerRequestFilter.class, ContainerResponseFilter.class})
@JaxrsExtension
@JaxrsApplicationSelect(RestApplication.SELECTED)
@Tus
public final class TusHeaders implements ContainerRequestFilter, ContainerResponseFilter {

    /** What browsers and people ask without knowing the protocol. */
    private static final Set<String> FREE = Set.of(HttpMethod.GET, HttpMethod.OPTIONS);

    private static final int PRECONDITION_FAILED = 412;

    @Override
    public void filter(ContainerRequestContext request) {
        String version = request.getHeaderString(Tus.RESUMABLE);
        if (!FREE.contains(request.getMethod()) && !Tus.VERSION.equals(version)) {
            throw new HttpProblem(PRECONDITION_FAILED, "tus-version", Map.of("supported", Tus.VERSION));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
        if (response.getStatus() == PRECONDITION_FAILED || request.getMethod().equals(HttpMethod.OPTIONS)) {
            response.getHeaders().putSingle("Tus-Version", Tus.VERSION);
        }
    }
}

package org.korrigo.rest.internal.watch;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import javax.annotation.Priority;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.container.PreMatching;
import org.korrigo.rest.internal.RestApplication;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;
import org.slf4j.MDC;

/** Gives each request an id, a proxy's if it sent a sensible one: every line of the log that the request causes carries it, and so does its answer. */
@Component(service = {ContainerRequestFilter.class, ContainerResponseFilter.class})
@JaxrsExtension
@JaxrsApplicationSelect(RestApplication.SELECTED)
@PreMatching
@Priority(1)
public final class RequestId implements ContainerRequestFilter, ContainerResponseFilter {

    public static final String HEADER = "X-Request-Id";

    private static final String PROPERTY = "korrigo.request";
    private static final Pattern SENSIBLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    @Override
    public void filter(ContainerRequestContext request) {
        String id = Optional.ofNullable(request.getHeaderString(HEADER))
                .filter(sent -> SENSIBLE.matcher(sent).matches())
                .orElseGet(RequestId::made);
        request.setProperty(PROPERTY, id);
        MDC.put("request", id);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        of(request).ifPresent(id -> response.getHeaders().putSingle(HEADER, id));
        // the thread goes on with other requests
        MDC.remove("request");
    }

    public static Optional<String> of(ContainerRequestContext request) {
        return Optional.ofNullable(request.getProperty(PROPERTY)).map(Object::toString);
    }

    private static String made() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}

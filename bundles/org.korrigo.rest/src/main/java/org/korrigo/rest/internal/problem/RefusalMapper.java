package org.korrigo.rest.internal.problem;

import java.util.Optional;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.korrigo.rest.internal.RestApplication;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Does the same for refusals of the JAX-RS runtime, whose own mapper would win over one for all throwables. */
@Component(service = ExceptionMapper.class)
@JaxrsExtension
@JaxrsApplicationSelect(RestApplication.SELECTED)
public final class RefusalMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response answer = ProblemMapper.answer(Failures.of(refusal));
        String allowed = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return Optional.ofNullable(allowed)
                .map(methods -> Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, methods)
                        .build())
                .orElse(answer);
    }
}

package org.korrigo.rest.internal.problem;

import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.korrigo.rest.internal.RestApplication;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Turns whatever a resource throws into a {@link Failure}; {@link ProblemSpeaker} puts it into words. */
@Component(service = ExceptionMapper.class)
@JaxrsExtension
@JaxrsApplicationSelect(RestApplication.SELECTED)
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable thrown) {
        return answer(Failures.of(thrown));
    }

    static Response answer(Failure failure) {
        var answer = Response.status(failure.status()).entity(failure);
        failure.retryAfter().ifPresent(seconds -> answer.header("Retry-After", seconds));
        return answer.build();
    }
}

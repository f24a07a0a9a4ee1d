package org.korrigo.rest.internal.problem;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.ws.rs.WebApplicationException;
import org.korrigo.domain.Problem;
import org.korrigo.spi.PluginException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which status an exception is answered with. Defects are logged here, once. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int DEEPEST_CAUSE = 10;
    private static final int UNPROCESSABLE = 422;
    private static final int LOCKED = 423;
    private static final int PLUGIN_RETRY_SECONDS = 60;
    private static final int CLOSED_RETRY_SECONDS = 30;
    private static final int UPLOAD_RETRY_SECONDS = 3;
    private static final int SIGN_IN_RETRY_SECONDS = 900;
    private static final Map<Integer, String> CODES = Map.of(
            400, "request-invalid",
            401, "not-signed-in",
            403, "request-refused",
            404, "path-not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "request-too-large",
            415, "media-type-unsupported",
            503, "server-unavailable");

    private Failures() {}

    static Failure of(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return of(problem);
        }
        if (thrown instanceof HttpProblem problem) {
            return Failure.of(problem);
        }
        if (thrown instanceof PluginException) {
            return Failure.of(thrown, UNPROCESSABLE);
        }
        if (causes(thrown).anyMatch(UploadInterrupted.class::isInstance)) {
            return Failure.of(new HttpProblem(400, "upload-interrupted", Map.of()));
        }
        if (thrown instanceof IOException) {
            // use cases' own are unchecked by now: this one is the connection's, nobody is left to be told
            // and no administrator has to act
            LOG.info("A connection broke: {}", thrown.toString());
            return Failure.of(new HttpProblem(400, "request-invalid", Map.of()));
        }
        return thrown instanceof WebApplicationException web ? of(web) : defect(thrown);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST_CAUSE);
    }

    private static Failure of(Problem problem) {
        if (problem.code().equals("sign-in-paused")) {
            return Failure.of(problem, 429).after(SIGN_IN_RETRY_SECONDS);
        }
        if (problem.code().equals("upload-busy")) {
            return Failure.of(problem, LOCKED).after(UPLOAD_RETRY_SECONDS);
        }
        return switch (problem.kind()) {
            case UNAUTHENTICATED -> Failure.of(problem, 401);
            case FORBIDDEN -> Failure.of(problem, 403);
            case NOT_FOUND -> Failure.of(problem, 404);
            case INVALID -> Failure.of(problem, UNPROCESSABLE);
            case CONFLICT -> Failure.of(problem, 409);
            case STALE -> Failure.of(problem, 412);
            case TOO_LARGE -> Failure.of(problem, 413);
            case PLUGIN_UNAVAILABLE -> Failure.of(problem, 503).after(PLUGIN_RETRY_SECONDS);
            case CLOSED -> Failure.of(problem, 503).after(CLOSED_RETRY_SECONDS);
            case STORAGE_FULL -> Failure.of(problem, 507);
        };
    }

    /** The JAX-RS runtime refuses a request: no such path, method or media type. */
    private static Failure of(WebApplicationException web) {
        if (web.getCause() != null && web.getCause() != web && !(web.getCause() instanceof IllegalArgumentException)) {
            return of(web.getCause());
        }
        int status = web.getResponse().getStatus();
        String code = CODES.get(status);
        return code == null ? defect(web) : Failure.of(new HttpProblem(status, code, Map.of()));
    }

    private static Failure defect(Throwable thrown) {
        String trace = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        LOG.error("A request failed; its answer carries trace {}", trace, thrown);
        return Failure.internal(trace);
    }
}

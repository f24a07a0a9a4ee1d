package org.korrigo.rest.internal.problem;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import java.util.Map;
import java.util.Optional;

/**
 * What an exception comes to, before it is put into words.
 *
 * @param cause gives code and facts
 * @param status of the answer
 * @param retryAfter seconds
 * @param trace leads to the server's log
 */
@JsonIncludeProperties("status") // should nobody put it into words, the cause must not leave the server
record Failure(Throwable cause, int status, Optional<Integer> retryAfter, Optional<String> trace) {

    static final String INTERNAL = "internal-error";

    static Failure of(HttpProblem problem) {
        return new Failure(problem, problem.status(), Optional.empty(), Optional.empty());
    }

    static Failure of(Throwable cause, int status) {
        return new Failure(cause, status, Optional.empty(), Optional.empty());
    }

    /** A defect: nothing of it leaves the server but the trace. */
    static Failure internal(String trace) {
        var problem = new HttpProblem(500, INTERNAL, Map.of("trace", trace));
        return new Failure(problem, 500, Optional.empty(), Optional.of(trace));
    }

    Failure after(int seconds) {
        return new Failure(cause, status, Optional.of(seconds), trace);
    }
}

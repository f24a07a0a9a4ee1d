package org.korrigo.application.incident;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of the server's log.
 *
 * @param request in whose course it was written, if in any
 * @param job likewise
 * @param trace stack of an error
 */
public record LogLine(
        Instant at,
        String level,
        String logger,
        String thread,
        String message,
        Optional<String> request,
        Optional<String> job,
        Optional<String> trace) {}

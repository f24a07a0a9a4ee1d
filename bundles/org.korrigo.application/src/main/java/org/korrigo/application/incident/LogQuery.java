package org.korrigo.application.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which lines of the server's log.
 *
 * @param level the least bad one that counts: {@code ERROR}, {@code WARN}, {@code INFO} or {@code DEBUG}
 * @param text found anywhere in message, logger or stack
 * @param request id that an answer carried in {@code X-Request-Id}
 * @param job id of a job
 * @param tail at most so many, the last ones; 1 to 10 000
 */
public record LogQuery(
        Instant since,
        Optional<String> level,
        Optional<Pattern> text,
        Optional<String> request,
        Optional<String> job,
        int tail) {}

package org.korrigo.application.incident;

import java.time.Instant;

/**
 * Something in the audit trail that somebody should look at.
 *
 * @param code {@code sign-in-series}, {@code rights-refused}, {@code strange-file}, {@code foreign-plugin}, {@code forced-unlock}, {@code
 *     roles-changed}, {@code password-reset} or {@code many-downloads}
 * @param actor who did it, or to whom it happened
 * @param count how often
 * @param example what was acted on the last time
 */
public record Incident(String code, String actor, int count, Instant first, Instant last, String example) {}

package org.korrigo.spi.identity;

/**
 * A student proposed for a copy.
 *
 * @param entry id of the roster entry
 * @param score 0 to 1; comparable within one answer and against the thresholds of the exam
 * @param reason for people, for example {@code last-name 0.93, first-name 0.81}
 */
public record IdentityCandidate(String entry, double score, String reason) {}

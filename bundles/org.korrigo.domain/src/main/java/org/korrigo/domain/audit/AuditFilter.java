package org.korrigo.domain.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of the audit trail.
 *
 * @param until not included
 * @param actor whole name
 * @param action whole, or its noun alone: {@code copy} stands for {@code copy.lock} and all others
 */
public record AuditFilter(Instant from, Instant until, Optional<String> actor, Optional<String> action) {}

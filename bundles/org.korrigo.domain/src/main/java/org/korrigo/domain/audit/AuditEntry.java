package org.korrigo.domain.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One line of the audit trail.
 *
 * @param action {@code noun.verb}, for example {@code copy.unlock-forced}
 * @param subject id of what was acted on
 */
public record AuditEntry(
        UUID id, Instant at, String actor, String action, String subject, Map<String, String> details) {

    public AuditEntry {
        details = Map.copyOf(details);
    }
}

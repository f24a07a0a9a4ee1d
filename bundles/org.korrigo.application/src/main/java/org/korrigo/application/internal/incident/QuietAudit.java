package org.korrigo.application.internal.incident;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.domain.audit.AuditEntry;

/**
 * Lines of the audit trail as strangers may read them: without pupils' accounts, and without texts that people typed and files they named.
 *
 * @param pupils names of their accounts
 */
record QuietAudit(Set<String> pupils) {

    private static final Set<String> TYPED =
            Set.of("reason", "file", "name", "message", "text", "title", "filename", "path", "words", "appreciation");

    AuditEntry quiet(AuditEntry entry) {
        Map<String, String> details = entry.details().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        detail -> TYPED.contains(detail.getKey()) ? "(…)" : masked(detail.getValue())));
        return new AuditEntry(
                entry.id(), entry.at(), masked(entry.actor()), entry.action(), masked(entry.subject()), details);
    }

    private String masked(String name) {
        return pupils.contains(name) ? "(pupil)" : name;
    }
}

package org.korrigo.application.internal.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.incident.Incident;
import org.korrigo.domain.audit.AuditEntry;

/** Which lines of the audit trail, oldest first, are worth a look. */
final class IncidentRules {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int MANY_DOWNLOADS = 60;
    private static final int MANY_REFUSALS = 3;
    private static final String DOWNLOADS = "many-downloads";
    private static final String REFUSALS = "rights-refused";
    private static final Map<String, String> ALWAYS = Map.of(
            "account.sign-in-paused", "sign-in-series",
            "upload.refuse", "strange-file",
            "inbox.refuse", "strange-file",
            "plugin.refuse", "foreign-plugin",
            "copy.unlock-forced", "forced-unlock",
            "account.roles", "roles-changed",
            "account.reset-password", "password-reset");
    /** Only when there are many. */
    private static final Map<String, String> IN_NUMBERS = Map.of(
            "right.refuse", REFUSALS,
            "result.export", DOWNLOADS,
            "final-pdf.read", DOWNLOADS,
            "audit.export", DOWNLOADS);

    private final Map<String, Incident> found = new LinkedHashMap<>();
    private final Map<String, Deque<AuditEntry>> recent = new HashMap<>();

    void take(AuditEntry entry) {
        Optional.ofNullable(ALWAYS.get(entry.action())).ifPresent(code -> add(code, who(code, entry), entry, 1));
        Optional.ofNullable(IN_NUMBERS.get(entry.action())).ifPresent(code -> count(code, entry));
        if (entry.action().equals("account.create")
                && entry.details().getOrDefault("roles", "").contains("ADMIN")) {
            add("roles-changed", entry.actor(), entry, 1);
        }
    }

    /** The account that somebody tried to get into did nothing itself, and the server that noticed neither. */
    private static String who(String code, AuditEntry entry) {
        return code.equals("sign-in-series") ? entry.subject() : entry.actor();
    }

    private void count(String code, AuditEntry entry) {
        Deque<AuditEntry> last = recent.computeIfAbsent(code + " " + entry.actor(), missing -> new ArrayDeque<>());
        last.add(entry);
        Instant hourBefore = entry.at().minus(AN_HOUR);
        while (last.getFirst().at().isBefore(hourBefore)) {
            last.removeFirst();
        }
        int many = code.equals(DOWNLOADS) ? MANY_DOWNLOADS : MANY_REFUSALS;
        if (last.size() == many) {
            // those before it count too
            last.forEach(each -> add(code, entry.actor(), each, 1));
        } else if (last.size() > many) {
            add(code, entry.actor(), entry, 1);
        }
    }

    private void add(String code, String actor, AuditEntry entry, int times) {
        String example = entry.details().getOrDefault("what", entry.subject());
        found.merge(
                code + " " + actor,
                new Incident(code, actor, times, entry.at(), entry.at(), example),
                (before, now) -> new Incident(
                        code, actor, before.count() + now.count(), before.first(), now.last(), now.example()));
    }

    /** Latest first. */
    List<Incident> found() {
        return found.values().stream()
                .sorted(Comparator.comparing(Incident::last).reversed())
                .toList();
    }
}

package org.korrigo.application.internal.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.korrigo.application.incident.AuditBook.Format;
import org.korrigo.domain.audit.AuditEntry;

/** Lines of the audit trail as text. */
record AuditLines(Format format) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** What a spreadsheet might run, after whatever blanks. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\u00a0]*[=+\\-@'\\uff1d\\uff0b\\uff0d\\uff20].*", Pattern.DOTALL);

    private static final Pattern NEEDS_QUOTES = Pattern.compile(".*[;\"\\r\\n].*", Pattern.DOTALL);

    String header() {
        return format == Format.CSV ? "at;actor;action;subject;details\r\n" : "";
    }

    String line(AuditEntry entry) {
        return format == Format.CSV ? csv(entry) : json(entry);
    }

    private static String csv(AuditEntry entry) {
        String details = new TreeMap<>(entry.details())
                .entrySet().stream()
                        .map(detail -> detail.getKey() + "=" + detail.getValue())
                        .collect(Collectors.joining(", "));
        return List.of(entry.at().toString(), entry.actor(), entry.action(), entry.subject(), details).stream()
                .map(AuditLines::cell)
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean formula = FORMULA.matcher(text).matches() || text.startsWith("\t") || text.startsWith("\r");
        String safe = formula ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String json(AuditEntry entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("at", entry.at().toString());
        members.put("actor", entry.actor());
        members.put("action", entry.action());
        members.put("subject", entry.subject());
        members.put("details", new TreeMap<>(entry.details()));
        try {
            return MAPPER.writeValueAsString(members) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always JSON", e);
        }
    }
}

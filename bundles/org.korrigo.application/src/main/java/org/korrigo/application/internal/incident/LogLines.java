package org.korrigo.application.internal.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.korrigo.application.incident.LogLine;
import org.korrigo.application.incident.LogQuery;

/** Reads lines of the log and tells which are asked for. */
final class LogLines {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> LEVELS = List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL");

    private LogLines() {}

    static Optional<LogLine> parse(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            return node == null || !node.isObject() ? Optional.empty() : Optional.of(line(node));
        } catch (JsonProcessingException | DateTimeException cutShort) {
            return Optional.empty();
        }
    }

    private static LogLine line(JsonNode node) {
        return new LogLine(
                Instant.parse(node.path("at").asText()),
                node.path("level").asText(),
                node.path("logger").asText(),
                node.path("thread").asText(),
                node.path("message").asText(),
                text(node, "request"),
                text(node, "job"),
                text(node, "trace"));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asText("")).filter(text -> !text.isEmpty());
    }

    /** All of the query but its {@code since} and {@code tail}. */
    static Predicate<LogLine> wanted(LogQuery query) {
        int least = query.level().map(LogLines::rank).orElse(0);
        return line -> rank(line.level()) >= least
                && isSame(query.request(), line.request())
                && isSame(query.job(), line.job())
                && query.text()
                        .filter(text -> !text.matcher(words(line)).find())
                        .isEmpty();
    }

    private static int rank(String level) {
        return LEVELS.indexOf(level.toUpperCase(Locale.ROOT));
    }

    static boolean isLevel(String level) {
        return rank(level) >= 0;
    }

    private static boolean isSame(Optional<String> wanted, Optional<String> found) {
        return wanted.isEmpty() || wanted.equals(found);
    }

    private static String words(LogLine line) {
        return line.logger() + " " + line.message() + " " + line.trace().orElse("");
    }
}

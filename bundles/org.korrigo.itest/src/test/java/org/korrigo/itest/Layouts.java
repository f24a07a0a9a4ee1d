package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;

/** The layouts of the server, as its console lists them, and documents for more of them. */
record Layouts(Server server) {

    /** A file is looked for every second, and read when it has stopped growing. */
    private static final Duration SECONDS = Duration.ofSeconds(15);

    /** A variant of the layout that the suite's scans are printed with, with one zone more. */
    static String variant(String id, String version, String parent, String zone, String region) {
        return """
                { "formatVersion": 1, "id": "%s", "version": "%s", "extends": "%s", "label": { "fr": "Essai %s" },
                  "zones": [ { "id": "%s", "page": 1, "region": %s, "role": "QUESTION" } ] }
                """
                .formatted(id, version, parent, id, zone, region);
    }

    static String variant(String id, String version, String zone) {
        return variant(id, version, Exam.LAYOUT, zone, "[0.05, 0.3, 0.9, 0.3]");
    }

    List<JsonNode> lines(String id) {
        return Json.list(server.console("layout-list", "--json").json()).stream()
                .filter(line -> line.path("id").asText().equals(id))
                .toList();
    }

    /** For example {@code 1.0.0 ACTIVE}, one a line. */
    List<String> states(String id) {
        return lines(id).stream()
                .map(line ->
                        line.path("version").asText() + " " + line.path("state").asText())
                .toList();
    }

    /** Waits until the list says just this of a layout. */
    void await(String id, String... states) {
        List<String> wanted = List.of(states);
        Eventually.holds(SECONDS, () -> id + " is " + wanted + ", but is " + lines(id), () -> states(id)
                .equals(wanted));
    }

    /** Names of the zones that exams would get. */
    List<String> zones(String id) {
        return Json.list(server.console("layout-show", id, "--json").json().findPath("zones")).stream()
                .map(zone -> zone.path("id").asText())
                .toList();
    }
}

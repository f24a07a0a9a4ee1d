package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A copy on a marker's desk. */
record Copy(Person marker, String id, long fence) {

    /** Takes the copy for marking. */
    static Copy locked(Person marker, String id) {
        JsonNode lock = marker.post("/copies/" + id + "/lock", null).done().json();
        return new Copy(marker, id, lock.path("fence").asLong());
    }

    static List<Integer> scannedPages(JsonNode copy) {
        return Json.list(copy.path("scannedPages")).stream()
                .map(JsonNode::asInt)
                .toList();
    }

    String path(String below) {
        return "/copies/" + id + below;
    }

    long revision() {
        return marker.read(path("/marking")).path("marking").path("revision").asLong();
    }

    /** Ink on the first page, both marks and an appreciation. */
    void marked(String first, String second) {
        apply(
                        ink(1),
                        mark("1a", first),
                        mark("2", second),
                        operation("set-appreciation", Map.of("text", "Travail soigné")))
                .done();
    }

    Answer apply(JsonNode... operations) {
        return marker.post(path("/marking/operations"), revision(), body(operations));
    }

    Map<String, Object> body(JsonNode... operations) {
        return Map.of("fence", fence, "operations", List.of(operations));
    }

    Answer finalise() {
        return marker.post(path("/finalisation"), Map.of("fence", fence));
    }

    static JsonNode mark(String item, String points) {
        return operation("set-mark", Map.of("item", item, "points", points));
    }

    /** A stroke of the red pen. */
    static JsonNode ink(int page) {
        Map<String, Object> stroke = Map.of(
                "kind",
                "ink",
                "points",
                List.of(List.of(0.2, 0.3, 0.5), List.of(0.4, 0.35, 0.6)),
                "width",
                0.003,
                "colour",
                "#d01010");
        return operation("put-annotation", Map.of("annotation", uuid(), "page", page, "drawing", stroke));
    }

    private static JsonNode operation(String kind, Map<String, Object> members) {
        Map<String, Object> operation = new HashMap<>(members);
        operation.put("kind", kind);
        operation.put("id", uuid());
        return Json.tree(operation);
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }
}

package org.korrigo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An exam with the pile of four, from its upload to its exports. Knows who may do what. */
final class FakeExam {

    /** What a request said. */
    record Said(JsonNode body, String query, String version) {}

    final Map<String, FakeCopy> copies = new LinkedHashMap<>();
    final List<JsonNode> operations = new ArrayList<>();
    String automaticStudent = "s1A";
    boolean failingJob;
    int quarantinedPages;
    private JsonNode scheme;
    private boolean uploaded;

    Object act(String role, String request, Said said) throws IOException {
        String what = request.replaceFirst("/exams/e1/", "/exam/");
        return switch (what) {
            case "GET /exams" -> List.of(Map.of("id", "e0", "reference", "demo", "name", "Older", "version", 1));
            case "POST /exams" -> exam(said.body());
            case "PUT /exams/e1/scheme", "PUT /exam/scheme" -> scheme(said);
            case "POST /exam/students" -> Map.of("added", 3, "updated", 0, "problems", List.of());
            case "POST /exam/batches" -> upload(said);
            case "GET /exam/batches" -> List.of(batch());
            case "GET /jobs" -> jobs(said.query());
            case "GET /exam/students" -> students();
            case "GET /exam/copies" -> shown(role);
            case "GET /exam/identification" -> undecided();
            case "GET /exam/report" -> report();
            case "GET /exam/exports/csv" ->
                FakeKorrigo.text("\ufeffAnonymat;Nom\r\n" + "x;y\r\n".repeat(copies.size()));
            case "GET /exam/exports/pronote" -> FakeKorrigo.text("Nom;Note\r\n" + "y;1\r\n".repeat((int) graded()));
            case "GET /exam/exports/pdf-zip" -> zip();
            default -> copy(role, what, said);
        };
    }

    private Object exam(JsonNode wanted) {
        FakeKorrigo.require(wanted.path("reference").asText().equals("demo-2"), "reference-taken");
        return Map.of(
                "id", "e1", "reference", "demo-2", "name", wanted.path("name").asText(), "version", 7);
    }

    private Object scheme(Said said) {
        FakeKorrigo.require(said.version().equals("7"), "exam-changed");
        said.body()
                .path("items")
                .forEach(item -> FakeKorrigo.require(item.path("step").isTextual(), "json-invalid"));
        scheme = said.body();
        return Map.of("id", "e1", "reference", "demo-2", "name", "", "version", 8);
    }

    private Object upload(Said said) {
        FakeKorrigo.require(said.query().equals("name=pile.pdf&layout=a3-identity-boxes"), "layout-not-found");
        uploaded = true;
        for (int paper = 1; paper <= 4; paper++) {
            FakeCopy copy = new FakeCopy(paper, paper == 2 ? "QUARANTINED" : "STAGING");
            copies.put(copy.id, copy);
        }
        copies.get("c1").identify(automaticStudent, "AUTOMATIC");
        return batch();
    }

    private Map<String, Object> batch() {
        Map<String, Object> blank = Map.of("code", "blank-page", "detail", "", "pages", List.of(9));
        return Map.of(
                "id",
                "b1",
                "fileName",
                "pile.pdf",
                "state",
                uploaded ? "SPLIT" : "RECEIVED",
                "copies",
                4,
                "issues",
                List.of(blank));
    }

    private Object jobs(String query) {
        return failingJob && query.endsWith("state=FAILED")
                ? List.of(Map.of(
                        "id",
                        "j",
                        "kind",
                        "RENDER",
                        "state",
                        "FAILED",
                        "error",
                        Map.of("code", "boom", "detail", "it broke")))
                : List.of();
    }

    private static Object students() {
        return List.of(student("1A", "ARAB"), student("2B", "ŒUF"), student("4D", "ZOÉ"));
    }

    static Map<String, Object> student(String ine, String name) {
        return Map.of("id", "s" + ine, "lastName", name, "firstName", "x", "className", "2DE4", "ine", ine);
    }

    private Object shown(String role) {
        return copies.values().stream()
                .filter(copy -> !role.equals("TEACHER") || copy.isMarkable())
                .map(copy -> copy.shown(role))
                .toList();
    }

    private Object undecided() {
        return copies.values().stream()
                .filter(copy -> copy.student == null)
                .map(copy -> Map.of(
                        "copy", copy.shown("SECRETARY"),
                        "candidates",
                                List.of(Map.of(
                                        "student", copy.id.equals("c4") ? "s4D" : "s1A", "score", 0.4, "reason", ""))))
                .toList();
    }

    private Object copy(String role, String what, Said said) {
        String[] parts = what.split("[ /]+");
        FakeCopy copy = copies.get(parts[2]);
        String deed = parts[0] + " "
                + String.join("/", List.of(parts).subList(3, parts.length)).replaceAll("[0-9]+", "n");
        return switch (deed) {
            case "GET header", "GET pages/n/image" -> FakeKorrigo.text("JPEG");
            case "POST acceptance" -> copy.accept(said);
            case "PUT student" -> copy.choose(said);
            case "POST lock" -> copy.lock(role);
            case "GET marking" ->
                Map.of("state", copy.state, "pages", 4, "scheme", scheme, "marking", Map.of("revision", 5));
            case "POST marking/operations" -> mark(copy, said);
            case "POST finalisation" -> copy.finish(said, scheme);
            default -> throw new IllegalStateException("not-there " + what);
        };
    }

    private Object mark(FakeCopy copy, Said said) {
        FakeKorrigo.require(
                said.version().equals("5") && said.body().path("fence").asInt() == 3, "lock-lost");
        said.body().path("operations").forEach(operation -> {
            operations.add(operation);
            if (operation.path("kind").asText().equals("set-mark")) {
                BigDecimal points = new BigDecimal(operation.path("points").textValue());
                FakeKorrigo.require(points.remainder(new BigDecimal("0.25")).signum() == 0, "mark-off-step");
                copy.marks++;
            }
        });
        return Map.of("revision", 6);
    }

    private long graded() {
        return copies.values().stream()
                .filter(copy -> copy.state.equals("GRADED"))
                .count();
    }

    private Object report() {
        Map<String, Long> states =
                copies.values().stream().collect(Collectors.groupingBy(c -> c.state, Collectors.counting()));
        Map<String, Long> methods =
                copies.values().stream().collect(Collectors.groupingBy(c -> c.method, Collectors.counting()));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put(
                "pages",
                Map.of(
                        "scanned",
                        9,
                        "pending",
                        0,
                        "placed",
                        8,
                        "blank",
                        1,
                        "discarded",
                        0,
                        "quarantined",
                        quarantinedPages));
        report.put("balanced", true);
        report.put("booklets", copies.size());
        report.put("automatic", methods.getOrDefault("AUTOMATIC", 0L));
        report.put("manual", methods.getOrDefault("MANUAL", 0L));
        report.put("unidentified", methods.getOrDefault("NONE", 0L));
        report.put("copiesByState", states);
        report.put("finalPdfs", graded());
        report.put("issues", Map.of("upside-down", 1));
        report.put("secondsByStage", Map.of("SPLIT", 1.5));
        report.put("plugins", List.of("split:a3-fold@1.0.0"));
        return report;
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (FakeCopy copy : copies.values()) {
                if (copy.state.equals("GRADED")) {
                    zip.putNextEntry(new ZipEntry(copy.id + copy.student + ".pdf"));
                    zip.write(FakeKorrigo.text("%PDF"));
                }
            }
        }
        return bytes.toByteArray();
    }
}

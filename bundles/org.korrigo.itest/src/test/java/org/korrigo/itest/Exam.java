package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** One test's own exam on the server, and what the staff do with it. */
record Exam(Staff staff, String id, String reference) {

    static final String LAYOUT = "a3-identity-boxes";

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");

    /** With six points in quarters for one question, fourteen in halves for the other. */
    static Exam create(Staff staff) {
        String reference = "it-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> wanted = Map.of(
                "name",
                "Devoir " + reference,
                "reference",
                reference,
                "subject",
                "Mathématiques",
                "date",
                "2026-06-01",
                "layout",
                LAYOUT);
        JsonNode made = staff.admin().post("/exams", wanted).done().json();
        Exam exam = new Exam(staff, made.path("id").asText(), reference);
        staff.admin()
                .put(exam.path("/scheme"), made.path("version").asLong(), scheme())
                .done();
        return exam;
    }

    private static Map<String, Object> scheme() {
        return Map.of(
                "items",
                List.of(
                        item("1", "0", "0.25", List.of(item("1a", "6", "0.25", List.of()))),
                        item("2", "14", "0.5", List.of())));
    }

    private static Map<String, Object> item(String id, String points, String step, List<Object> children) {
        return Map.of(
                "id",
                id,
                "label",
                "Question " + id,
                "points",
                points,
                "step",
                step,
                "bonus",
                false,
                "children",
                children);
    }

    String path(String below) {
        return "/exams/" + id + below;
    }

    Answer importClassList(byte[] list) {
        return staff.admin().upload(path("/students?name=classe.csv"), list);
    }

    Answer upload(String fileName, byte[] scan) {
        return staff.admin().upload(path("/batches?name=" + fileName), scan);
    }

    /** Class list and scan in, and all that follows from it done. */
    void load(Batch batch) {
        importClassList(batch.classList()).done();
        upload("scan.pdf", batch.scan()).done();
        awaitJobs();
    }

    List<JsonNode> jobs() {
        return Json.list(staff.admin().read("/jobs?exam=" + id));
    }

    /** Waits until there is nothing left to do. */
    void awaitJobs() {
        awaitJobs("over", jobs -> jobs.stream()
                .allMatch(job -> OVER.contains(job.path("state").asText())));
    }

    void awaitJobs(String what, Predicate<List<JsonNode>> condition) {
        Eventually.holds(PATIENCE, () -> "jobs " + what + ": " + jobs(), () -> {
            List<JsonNode> jobs = jobs();
            return !jobs.isEmpty() && condition.test(jobs);
        });
    }

    List<JsonNode> copies() {
        return Json.list(staff.secretary().read(path("/copies")));
    }

    List<JsonNode> students() {
        return Json.list(staff.secretary().read(path("/students")));
    }

    List<JsonNode> batches() {
        return Json.list(staff.secretary().read(path("/batches")));
    }

    JsonNode report() {
        return staff.admin().read(path("/report"));
    }

    /** The secretary looks at every doubtful copy and says whose the undecided ones are; the truth stands in for eyes. */
    void decideAll(Batch batch) {
        for (JsonNode copy : copies()) {
            if (copy.path("state").asText().equals("QUARANTINED")) {
                Map<String, String> reason = Map.of("reason", "Compared with the papers");
                staff.secretary()
                        .post("/copies/" + copy.path("id").asText() + "/acceptance", version(copy), reason)
                        .done();
            }
        }
        Json.list(staff.secretary().read(path("/identification")))
                .forEach(undecided -> decide(undecided.path("copy"), batch));
    }

    private void decide(JsonNode copy, Batch batch) {
        var booklet = batch.bookletOn(Copy.scannedPages(copy));
        booklet.listedIne().ifPresent(ine -> {
            String student = students().stream()
                    .filter(listed -> listed.path("ine").asText().equals(ine))
                    .map(listed -> listed.path("id").asText())
                    .findFirst()
                    .orElseThrow();
            staff.secretary()
                    .put("/copies/" + copy.path("id").asText() + "/student", version(copy), Map.of("student", student))
                    .done();
        });
    }

    private static long version(JsonNode copy) {
        return copy.path("version").asLong();
    }
}

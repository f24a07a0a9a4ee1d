package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.SheetFormat;

/** An exam gets another layout, plug-in or scoring while it is under way: what it does is shown first, and people's work stays. */
@Order(12)
@ExtendWith(OneServer.class)
class ExamChangesItsMindIT {

    private static final String TESSERACT = "korrigo-plugin-ocr-tesseract";
    private static final String OTHER = "a3-booklet";

    private final Server server;
    private final Staff staff;
    private final Exam exam;

    ExamChangesItsMindIT(Server server) {
        this.server = server;
        this.staff = server.staff();
        this.exam = Exam.create(staff);
    }

    @Test
    void aPluginThatHasLeftIsMissingWhereItIsNeeded() {
        assertThat(missing()).isEmpty();
        server.console("feature:uninstall", TESSERACT).succeeded();
        try {
            assertThat(missing()).containsExactly("split ocr:tesseract", "identification ocr:tesseract");
        } finally {
            server.console("feature:install", TESSERACT).succeeded();
        }
        assertThat(missing()).isEmpty();
    }

    @Test
    void anOptionNobodyKnowsIsRefusedByName() {
        Console.Result refused = use("scoring", "twentieths", "--option", "stepp=0.5", "--yes");
        assertThat(refused.code()).isNotZero();
        assertThat(refused.out() + refused.err()).contains("scoring:twentieths", "stepp");
        Map<String, Object> choice = Map.of(
                "type",
                "scoring",
                "plugins",
                List.of(Map.of("id", "twentieths", "options", Map.of("values", Map.of("step", "0.3")))));
        assertThat(staff.admin().post(exam.path("/choices/preview"), choice).problem())
                .isEqualTo("option-invalid");
    }

    @Test
    void anotherLayoutCutsAgainWhatNobodyHasWorkedOnAndNothingElse() {
        exam.load(Batch.of(ExamRecipe.small()));
        String worked = exam.batches().get(0).path("id").asText();
        identifyOneCopy();
        exam.upload(
                        "second.pdf",
                        Batch.of(ExamRecipe.clean(SheetFormat.A3_FOLDED, 1, 33)).scan())
                .done();
        exam.awaitJobs();
        String free = otherBatchThan(worked);
        List<JsonNode> before = everything();

        JsonNode shown = use("layout", OTHER).json();
        assertThat(everything()).isEqualTo(before);
        JsonNode made = use("layout", OTHER, "--yes").json();
        exam.awaitJobs();

        assertThat(made).isEqualTo(shown);
        assertThat(made.path("kept")).extracting(JsonNode::asText).containsExactly(worked);
        assertThat(made.path("replanned")).extracting(JsonNode::asText).containsExactly(free);
        assertThat(layoutOf(free)).startsWith(OTHER);
        assertThat(layoutOf(worked)).startsWith(Exam.LAYOUT);
        assertThat(copiesOf(worked)).isEqualTo(ofBatch(before.get(0), worked));
        assertThat(copiesOf(free)).hasSize(1).isNotEqualTo(ofBatch(before.get(0), free));
        assertThat(exam.report().path("balanced").asBoolean()).isTrue();
    }

    @Test
    void anotherScoringShowsTheDifferenceAndThenMakesIt() throws IOException {
        markTwoOfThree();
        String[] halves = {"scoring", "twentieths", "--option", "step=0.5"};
        List<JsonNode> before = everything();

        JsonNode scores = use(halves).json().path("scores");
        assertThat(scores.path("by").asText()).startsWith("scoring:twentieths@1.0.0");
        assertThat(scores.path("copies").asInt()).isEqualTo(3);
        assertThat(scores.path("changed").asInt()).isEqualTo(3);
        assertThat(scores.path("meanChange").asText()).isEqualTo("0.25");
        assertThat(everything()).isEqualTo(before);
        assertThat(exported())
                .filteredOn(row -> row.contains("GRADED;15,75;20;15,75;"))
                .hasSize(2);
        assertThat(finalPdfs()).hasSize(2).allMatch(text -> text.contains("Note : 15,75 / 20"));

        use("scoring", "twentieths", "--option", "step=0.5", "--yes").succeeded();
        exam.awaitJobs();
        assertThat(exported())
                .filteredOn(row -> row.contains(";GRADED;"))
                .hasSize(2)
                .allMatch(row -> row.matches(".*;GRADED;15,75;20;16(,0+)?;.*"));
        assertThat(finalPdfs()).hasSize(2).allMatch(text -> text.matches("(?s).*Note : 16(,0+)? / 20.*"));
    }

    @Test
    void aNewerVersionProposesAndIsDroppedOrApplied() throws IOException {
        markTwoOfThree();
        String points = "scoring:points@";
        assertThat(proposal()).isEmpty();
        try (OtherVersion scoring = new OtherVersion(server, "org.korrigo.scoring.standard")) {
            scoring.serveAs("1.0.1", "scoring", "points");
            assertThat(proposal().path("by").asText()).isEqualTo(points + "1.0.1");
            assertThat(proposal().path("copies").asInt()).isEqualTo(2);
            assertThat(proposal().path("changed").asInt()).isZero();
            server.console("exam-scores", exam.reference(), "--drop").succeeded();
            assertThat(proposal()).isEmpty();
            scoring.serveAs("1.0.2", "scoring", "points");
            assertThat(proposal().path("by").asText()).isEqualTo(points + "1.0.2");
            server.console("exam-scores", exam.reference(), "--apply").succeeded();
            exam.awaitJobs();
            assertThat(proposal()).isEmpty();
            assertThat(exported())
                    .filteredOn(row -> row.contains("GRADED;15,75;20;15,75;"))
                    .hasSize(2);
        }
        assertThat(proposal().path("by").asText()).isEqualTo(points + "1.0.0");
    }

    @Test
    void aBarèmeIsEditedInASpreadsheetWhileCopiesAreMarked(@TempDir Path folder) throws IOException {
        markTwoOfThree();
        List<JsonNode> before = everything();
        Path table = folder.resolve("bareme.csv");
        server.console("exam-scheme-export", exam.reference(), "--csv", "--out", table.toString())
                .succeeded();
        assertThat(Files.readString(table)).contains("2;1;Question 2;14;0,5;non");

        edit(table, ";14;", ";28;");
        JsonNode scores = importScheme(table).succeeded().json().path("scores");
        assertThat(scores.path("changed").asInt()).isEqualTo(3);
        assertThat(scores.path("meanChange").asText()).isEqualTo("-6.49");
        assertThat(everything()).isEqualTo(before);
        importScheme(table, "--yes").succeeded();
        exam.awaitJobs();
        assertThat(exported())
                .filteredOn(row -> row.contains("GRADED;15,75;34;9,26;"))
                .hasSize(2);
        assertThat(finalPdfs()).hasSize(2).allMatch(text -> text.contains("Note : 9,26 / 20"));

        edit(table, ";28;", ";10;");
        Console.Result refused = importScheme(table, "--yes", "--accept");
        assertThat(refused.out() + refused.err()).contains("Rouvrez ces copies");
        edit(table, "(?m)^2;.*$", "3;1;Question 2;28;0,5;non");
        assertThat(importScheme(table, "--yes").code()).isNotZero();
        importScheme(table, "--yes", "--accept").succeeded();
        exam.awaitJobs();
        JsonNode aside = staff.teacher().read(exam.path("/scheme")).path("aside");
        assertThat(aside).hasSize(1);
        assertThat(aside.get(0).path("item").asText()).isEqualTo("2");
        assertThat(aside.get(0).path("copies")).hasSize(3);
        assertThat(server.console("exam-scheme-history", exam.reference(), "--json")
                        .json())
                .extracting(revision -> revision.path("origin").asText())
                .containsExactly("editor", "bareme.csv", "bareme.csv");
    }

    private Console.Result importScheme(Path table, String... options) {
        List<String> line =
                new ArrayList<>(List.of("exam-scheme-import", exam.reference(), table.toString(), "--json"));
        line.addAll(List.of(options));
        return server.console(line.toArray(String[]::new));
    }

    private static void edit(Path file, String what, String other) throws IOException {
        Files.writeString(file, Files.readString(file).replaceAll(what, other));
    }

    private Console.Result use(String... words) {
        List<String> line = new ArrayList<>(List.of("exam-use", exam.reference()));
        line.addAll(List.of(words));
        line.add("--json");
        return server.console(line.toArray(String[]::new));
    }

    private JsonNode proposal() {
        return server.console("exam-scores", exam.reference(), "--json").json();
    }

    private List<String> missing() {
        JsonNode phases =
                server.console("exam-check", exam.reference(), "--json").json();
        return Json.list(phases).stream()
                .flatMap(phase -> Json.list(phase.path("missing")).stream()
                        .map(plugin -> phase.path("name").asText() + " " + plugin.asText()))
                .toList();
    }

    /** All three copies have marks; those of the last are not final. */
    private void markTwoOfThree() {
        Batch batch = Batch.of(ExamRecipe.small());
        exam.load(batch);
        exam.decideAll(batch);
        List<JsonNode> copies = exam.copies();
        for (int i = 0; i < copies.size(); i++) {
            Copy desk = Copy.locked(staff.teacher(), copies.get(i).path("id").asText());
            desk.marked("5.25", "10.5");
            if (i < 2) {
                desk.finalise().done();
            }
        }
        exam.awaitJobs();
    }

    private void identifyOneCopy() {
        JsonNode copy = exam.copies().get(0);
        String student = exam.students().get(0).path("id").asText();
        staff.secretary()
                .put(
                        "/copies/" + copy.path("id").asText() + "/student",
                        copy.path("version").asLong(),
                        Map.of("student", student))
                .done();
    }

    private String otherBatchThan(String batch) {
        return exam.batches().stream()
                .map(one -> one.path("id").asText())
                .filter(id -> !id.equals(batch))
                .findFirst()
                .orElseThrow();
    }

    private String layoutOf(String batch) {
        return staff.admin().read("/batches/" + batch).path("layout").asText();
    }

    private List<JsonNode> copiesOf(String batch) {
        return ofBatch(Json.tree(exam.copies()), batch);
    }

    private static List<JsonNode> ofBatch(JsonNode copies, String batch) {
        return Json.list(copies).stream()
                .filter(copy -> copy.path("batch").asText().equals(batch))
                .toList();
    }

    private List<JsonNode> everything() {
        return List.of(
                Json.tree(exam.copies()),
                Json.tree(exam.batches()),
                Json.tree(exam.jobs()),
                staff.admin().read(exam.path("")));
    }

    private List<String> exported() {
        return staff.admin()
                .get(exam.path("/exports/csv"))
                .done()
                .text()
                .lines()
                .toList();
    }

    /** What their covers and pages say. */
    private List<String> finalPdfs() throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonNode copy : exam.copies()) {
            if (copy.path("finalPdf").asBoolean()) {
                String path = "/copies/" + copy.path("id").asText() + "/final-pdf";
                texts.add(PdfFile.text(staff.admin().get(path).done().body()));
            }
        }
        return texts;
    }
}

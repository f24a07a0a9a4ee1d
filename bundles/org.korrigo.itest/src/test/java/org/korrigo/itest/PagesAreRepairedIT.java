package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.Fault;
import org.korrigo.demo.SheetFormat;

/** Pages are put right while copies are marked already: marks and strokes stay, nothing is lost, only what was touched is made again. */
@Order(16)
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesAreRepairedIT {

    private static final ExamRecipe RECIPE =
            ExamRecipe.clean(SheetFormat.A3_FOLDED, 4, 47).with(Fault.UPSIDE_DOWN_VERSO, 1);

    private final Server server;
    private final Staff staff;
    private final Batch papers = Batch.of(RECIPE);
    private final Exam exam;
    private String batch;
    private String marked;
    private String finished;
    private String third;
    private String fourth;

    PagesAreRepairedIT(Server server) {
        this.server = server;
        this.staff = server.staff();
        this.exam = Exam.create(staff);
    }

    @BeforeAll
    void twoOfFourCopiesAreMarked() {
        exam.load(papers);
        exam.decideAll(papers);
        batch = exam.batches().get(0).path("id").asText();
        List<String> ids =
                exam.copies().stream().map(copy -> copy.path("id").asText()).toList();
        marked = ids.get(0);
        finished = ids.get(1);
        third = ids.get(2);
        fourth = ids.get(3);
        for (String id : List.of(marked, finished)) {
            Copy desk = Copy.locked(staff.teacher(), id);
            desk.marked("5.25", "10.5");
            desk.finalise().done();
        }
        exam.awaitJobs();
    }

    @Test
    void marksAndStrokesStayWithTheirPagesAndOnlyTheTouchedCopyIsRenderedAgain() throws IOException {
        JsonNode before = marking();
        List<Integer> order = Copy.scannedPages(copy(marked));
        byte[] pdf = finalPdf(marked);
        byte[] untouched = finalPdf(finished);
        long rendered = rendered(finished);
        String version = copy(marked).at("/pageList/0/version").asText();

        JsonNode swapped = repair("swap-pages", Map.of("copy", marked, "page", 1, "otherCopy", marked, "otherPage", 3));
        exam.awaitJobs();

        assertThat(keys(marked)).containsExactly(3, 2, 1, 4);
        assertThat(marking()).isEqualTo(before);
        assertThat(strokePage()).isEqualTo(1);
        assertThat(copy(marked).path("total")).isEqualTo(copy(finished).path("total"));
        assertThat(finalPdf(marked)).isNotEqualTo(pdf);
        assertThat(PdfFile.pages(finalPdf(marked))).isEqualTo(5);
        assertThat(rendered(finished)).isEqualTo(rendered);
        assertThat(finalPdf(finished)).isEqualTo(untouched);
        String image = "/copies/" + marked + "/pages/1/image?v=";
        assertThat(staff.teacher().get(image + version).done().header("Cache-Control"))
                .isEqualTo("private, no-cache");

        undo(swapped);
        exam.awaitJobs();
        assertThat(keys(marked)).containsExactly(1, 2, 3, 4);
        assertThat(Copy.scannedPages(copy(marked))).isEqualTo(order);
        assertThat(staff.teacher().get(image + version).done().header("Cache-Control"))
                .contains("immutable");
        balanced();
    }

    @Test
    void aStrokeTurnsWithItsPageAndTurnsBack() {
        JsonNode drawn = marking().at("/annotations/0/drawing/points");
        long revision = marking().path("revision").asLong();
        JsonNode turned = repair("turn-page", Map.of("copy", marked, "page", 1, "clockwise", "HALF_TURN"));
        assertThat(marking().at("/annotations/0/drawing/points/0/0").asDouble())
                .isEqualTo(1 - drawn.at("/0/0").asDouble());
        assertThat(marking().path("revision").asLong()).isEqualTo(revision + 1);
        undo(turned);
        assertThat(marking().at("/annotations/0/drawing/points")).isEqualTo(drawn);
        assertThat(marking().path("marks")).hasSize(2);
        exam.awaitJobs();
    }

    @Test
    void copiesAreSplitAndMergedAndEachRepairIsTakenBackInItsTurn() {
        String number = copy(third).path("number").asText();
        server.console("booklet-split", exam.reference(), number, "3").succeeded();
        assertThat(exam.copies()).hasSize(5);
        String made = exam.copies().stream()
                .map(copy -> copy.path("id").asText())
                .filter(id -> !List.of(marked, finished, third, fourth).contains(id))
                .findFirst()
                .orElseThrow();
        assertThat(copy(made).path("state").asText()).isIn("STAGING", "READY");
        JsonNode moved = repair("move-page", Map.of("copy", made, "page", 1, "to", fourth, "position", 5));
        JsonNode merged = repair("merge-copies", Map.of("copy", third, "other", made));
        assertThat(exam.copies()).hasSize(4);

        Answer early = staff.secretary().post(undoing(moved), Map.of());
        assertThat(early.problem()).isEqualTo("repair-overtaken");
        assertThat(early.json().path("later").asInt())
                .isEqualTo(merged.path("sequence").asInt());
        undo(merged);
        undo(moved);
        String split = String.valueOf(moved.path("sequence").asInt() - 1);
        server.console("repair-undo", batch, split).succeeded();
        exam.awaitJobs();

        assertThat(exam.copies()).hasSize(4);
        assertThat(keys(third)).containsExactly(1, 2, 3, 4);
        assertThat(keys(fourth)).containsExactly(1, 2, 3, 4);
        Answer refused = order("merge-copies", Map.of("copy", third, "other", marked));
        assertThat(refused.problem()).isEqualTo("copy-has-marks");
        balanced();
    }

    @Test
    void aPageIsSetAsideShownAndPutBackHalfByHalf() {
        int page = Copy.scannedPages(copy(fourth)).get(0);
        List<Integer> order = Copy.scannedPages(copy(fourth));
        String number = copy(fourth).path("number").asText();
        String scan = String.valueOf(page);
        assertThat(server.console("page-set-aside", batch, scan, "--discard").code())
                .isNotZero();
        server.console("page-set-aside", batch, scan, "--quarantine", "--reason", "Déchirée")
                .succeeded();

        assertThat(quarantined()).isEqualTo(1);
        assertThat(server.console("page-quarantine-list", exam.reference())
                        .succeeded()
                        .out())
                .contains("Déchirée");
        assertThat(staff.secretary()
                        .get("/batches/" + batch + "/pages/" + page + "/image")
                        .done()
                        .body())
                .isNotEmpty();
        assertThat(staff.teacher()
                        .get("/batches/" + batch + "/pages/" + page + "/image")
                        .status())
                .isEqualTo(403);
        balanced();

        server.console("page-insert", batch, scan, number, "--at", "1", "--part", "right")
                .succeeded();
        server.console("page-insert", batch, scan, number, "--at", "4", "--part", "left")
                .succeeded();
        exam.awaitJobs();
        assertThat(quarantined()).isZero();
        assertThat(Copy.scannedPages(copy(fourth))).isEqualTo(order);
        assertThat(server.console("batch-show", batch).succeeded().out())
                .contains("placées")
                .contains(number);
        balanced();
    }

    @Test
    void aNewScanOfAnotherBatchTakesThePlacesOfThePageItReplaces() throws IOException {
        byte[] again = Batch.of(ExamRecipe.clean(SheetFormat.A3_FOLDED, 1, 33)).scan();
        exam.upload("again.pdf", again).done();
        exam.awaitJobs();
        String second = exam.batches().get(1).path("id").asText();
        int old = Copy.scannedPages(copy(finished)).get(1);

        server.console("page-replace", batch, String.valueOf(old), second, "2").succeeded();
        exam.awaitJobs();
        assertThat(PdfFile.images(finalPdf(finished))).containsAll(PdfFile.images(again, List.of(2)));
        assertThat(Json.list(staff.secretary().read("/batches/" + batch + "/pages"))
                        .get(old - 1)
                        .path("disposition")
                        .asText())
                .isEqualTo("DISCARDED");
        assertThat(server.console("exam-split", second, "--layout", "a3-booklet")
                        .code())
                .isNotZero();
        balanced();

        String last = String.valueOf(repairs().size());
        server.console("repair-undo", batch, last, "--reason", "Mauvaise feuille")
                .succeeded();
        exam.awaitJobs();
        assertThat(Copy.scannedPages(copy(finished)).get(1)).isEqualTo(old);
        assertThat(PdfFile.images(finalPdf(finished))).doesNotContainAnyElementsOf(PdfFile.images(again, List.of(2)));

        assertThat(server.console("exam-split", batch, "--layout", "a3-booklet", "--discard-work")
                        .code())
                .isNotZero();
        server.console("exam-split", second, "--layout", "a3-booklet", "--discard-work")
                .succeeded();
        exam.awaitJobs();
        assertThat(exam.batches().get(1).path("layout").asText()).startsWith("a3-booklet");
        assertThat(exam.batches().get(1).path("copies").asInt()).isEqualTo(1);
        balanced();
    }

    private JsonNode repair(String kind, Map<String, Object> members) {
        return order(kind, members).done().json();
    }

    private Answer order(String kind, Map<String, Object> members) {
        Map<String, Object> body = new HashMap<>(members);
        body.put("kind", kind);
        return staff.secretary().post("/batches/" + batch + "/repairs", body);
    }

    private void undo(JsonNode repair) {
        staff.secretary().post(undoing(repair), Map.of()).done();
    }

    private String undoing(JsonNode repair) {
        return "/batches/" + batch + "/repairs/" + repair.path("id").asText() + "/undo";
    }

    private List<JsonNode> repairs() {
        return Json.list(staff.secretary().read("/batches/" + batch + "/repairs"));
    }

    private JsonNode copy(String id) {
        return staff.secretary().read("/copies/" + id);
    }

    private List<Integer> keys(String id) {
        return Json.list(copy(id).path("pageList")).stream()
                .map(page -> page.path("page").asInt())
                .toList();
    }

    private JsonNode marking() {
        return staff.teacher().read("/copies/" + marked + "/marking").path("marking");
    }

    private int strokePage() {
        return marking().at("/annotations/0/page").asInt();
    }

    private byte[] finalPdf(String id) {
        return staff.admin().get("/copies/" + id + "/final-pdf").done().body();
    }

    private long rendered(String id) {
        return exam.jobs().stream()
                .filter(job -> job.path("kind").asText().equals("RENDER"))
                .filter(job -> job.path("subject").asText().equals(id))
                .count();
    }

    private int quarantined() {
        return staff.secretary()
                .read("/batches/" + batch)
                .at("/accounts/quarantined")
                .asInt();
    }

    private void balanced() {
        assertThat(exam.report().path("balanced").asBoolean()).isTrue();
        assertThat(exam.report().at("/pages/pending").asInt()).isZero();
    }
}

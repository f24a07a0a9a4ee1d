package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.TrueBooklet;

/** Pages that nobody could mark are told before they reach a marker, and hold up no other. */
@Order(5)
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScanQualityIT {

    private static final ExamRecipe RECIPE = ExamRecipe.clean(SheetFormat.A3_FOLDED, 4, 23);

    private final Server server;
    private final Staff staff;
    private final Batch batch = Batch.of(RECIPE);
    private final Exam exam;
    private final int blurred = lastPage(batch.booklets().get(1));
    private final int coarse = lastPage(batch.booklets().get(2));
    private byte[] scan;

    ScanQualityIT(Server server) {
        this.server = server;
        staff = server.staff();
        exam = Exam.create(staff);
    }

    private int lastPage(TrueBooklet booklet) {
        return batch.readingOrder(booklet).stream().max(Integer::compare).orElseThrow();
    }

    @BeforeAll
    void load() throws IOException {
        scan = DegradedScan.of(batch.scan(), Map.of(blurred, DegradedScan::blurred, coarse, DegradedScan::coarse));
        exam.importClassList(batch.classList()).done();
        exam.upload("scan.pdf", scan).done();
        exam.awaitJobs();
    }

    @Test
    void eachPageHasItsColourAndItsReason() {
        JsonNode verdict = staff.secretary().read("/batches/" + batchId() + "/quality");
        assertThat(verdict.path("level").asText()).isEqualTo("RED");
        assertThat(verdict.path("pages"))
                .isEqualTo(Json.tree(Map.of("green", 6, "orange", 1, "red", 1, "unchecked", 0)));
        assertThat(remarks(verdict))
                .containsExactlyInAnyOrder("RED blurred " + blurred, "ORANGE low-resolution " + coarse);
        assertThat(verdict.path("checkedBy").toString()).contains("quality:standard@1.0.0");
        assertThat(exam.batches().get(0).path("quality").asText()).isEqualTo("RED");
    }

    @Test
    void theCopyWithTheRedPageAloneWaitsForAPerson() {
        List<JsonNode> waiting = exam.copies().stream()
                .filter(copy -> copy.path("state").asText().equals("QUARANTINED"))
                .toList();
        assertThat(waiting).hasSize(1);
        assertThat(Copy.scannedPages(waiting.get(0))).contains(blurred);
        assertThat(waiting.get(0).path("issues").toString()).contains("quality-blurred");
        staff.secretary()
                .post(
                        "/copies/" + waiting.get(0).path("id").asText() + "/acceptance",
                        waiting.get(0).path("version").asLong(),
                        Map.of("reason", "Lisible malgré tout"))
                .done();
        assertThat(exam.copies()).noneMatch(copy -> copy.path("state").asText().equals("QUARANTINED"));
    }

    @Test
    void aFileIsCheckedAtTheScannerWithoutBeingKept() {
        JsonNode verdict = staff.secretary()
                .upload("/scan-checks?name=scan.pdf&layout=" + Exam.LAYOUT, scan)
                .done()
                .json();
        assertThat(remarks(verdict))
                .containsExactlyInAnyOrder("RED blurred " + blurred, "ORANGE low-resolution " + coarse);
        assertThat(exam.batches()).hasSize(1);
    }

    @Test
    void theConsoleFailsWhenAPageIsRed() {
        var result = server.console("batch-quality", batchId());
        assertThat(result.out()).contains("ROUGE  page " + blurred + " : floue");
        assertThat(result.code()).isNotZero();
    }

    private String batchId() {
        return exam.batches().get(0).path("id").asText();
    }

    private static List<String> remarks(JsonNode verdict) {
        return Json.list(verdict.path("remarks")).stream()
                .map(remark -> remark.path("level").asText() + " "
                        + remark.path("code").asText() + " "
                        + remark.path("pages").get(0).asInt())
                .toList();
    }
}

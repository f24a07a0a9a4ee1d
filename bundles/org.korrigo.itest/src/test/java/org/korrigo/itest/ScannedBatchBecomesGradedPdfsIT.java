package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.TrueBooklet;

/** The main job on a clean batch, from the scanner's file to what leaves the house. */
@Order(2)
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScannedBatchBecomesGradedPdfsIT {

    private final Staff staff;
    private final Batch batch = Batch.of(ExamRecipe.small());
    private final Exam exam;
    private List<JsonNode> asSplit;

    ScannedBatchBecomesGradedPdfsIT(Server server) {
        staff = server.staff();
        exam = Exam.create(staff);
    }

    @BeforeAll
    void doTheJob() {
        exam.load(batch);
        asSplit = exam.copies();
        exam.decideAll(batch);
        for (JsonNode copy : exam.copies()) {
            Copy desk = Copy.locked(staff.teacher(), copy.path("id").asText());
            desk.marked("5.25", "10.5");
            desk.finalise().done();
        }
        exam.awaitJobs();
    }

    @Test
    void noJobFails() {
        assertThat(exam.jobs()).allMatch(job -> job.path("state").asText().equals("DONE"));
        assertThat(exam.jobs())
                .extracting(job -> job.path("kind").asText())
                .contains("INDEX", "SPLIT", "IDENTIFY", "RENDER");
    }

    @Test
    void everyBookletIsRebuiltAsItWasPrinted() {
        assertThat(asSplit)
                .extracting(Copy::scannedPages)
                .containsExactlyElementsOf(
                        batch.booklets().stream().map(batch::readingOrder).toList());
    }

    @Test
    void everyScannedPageIsAccountedFor() {
        JsonNode report = exam.report();
        assertThat(report.path("balanced").asBoolean()).isTrue();
        assertThat(report.path("pages").path("scanned").asInt())
                .isEqualTo(2 * batch.booklets().size());
        assertThat(report.path("pages").path("placed").asInt())
                .isEqualTo(2 * batch.booklets().size());
        assertThat(report.path("pages").path("pending").asInt()).isZero();
    }

    @Test
    void everyCopyHasItsStudentAndNoMachineWasWrong() {
        assertThat(exam.copies()).allSatisfy(copy -> {
            TrueBooklet booklet = batch.bookletOn(Copy.scannedPages(copy));
            assertThat(copy.path("student").path("lastName").asText())
                    .isEqualTo(booklet.student().lastName());
            assertThat(copy.path("student").path("firstName").asText())
                    .isEqualTo(booklet.student().firstName());
        });
    }

    @Test
    void everyFinalPdfHasACoverItsPagesAndTheScannersOwnImages() throws IOException {
        for (JsonNode copy : exam.copies()) {
            byte[] pdf = staff.admin()
                    .get("/copies/" + copy.path("id").asText() + "/final-pdf")
                    .done()
                    .body();
            assertThat(PdfFile.pages(pdf)).isEqualTo(1 + copy.path("pages").asInt());
            assertThat(PdfFile.images(pdf)).containsAll(PdfFile.images(batch.scan(), Copy.scannedPages(copy)));
        }
    }

    /** Not a byte of the scan: its sheets hold the name even where it is not shown. */
    @Test
    void theCopyWithoutANameHoldsNoneAndNothingOfTheScanFile() throws IOException {
        JsonNode copy = exam.copies().get(0);
        String address = "/copies/" + copy.path("id").asText() + "/final-pdf?anonymous=true";
        byte[] pdf = staff.teacher().get(address).done().body();
        assertThat(PdfFile.pages(pdf)).isEqualTo(1 + copy.path("pages").asInt());
        assertThat(PdfFile.text(pdf)).contains(copy.path("number").asText()).contains("Note : 15,75 / 20");
        String all = PdfFile.text(pdf) + new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(batch.names()).allSatisfy(name -> assertThat(all).doesNotContain(name));
        assertThat(PdfFile.images(pdf)).isNotEmpty().doesNotContainAnyElementsOf(PdfFile.images(batch.scan()));
        assertThat(staff.teacher().get(address).done().body()).isEqualTo(pdf);
        assertThat(staff.secretary().get(address).status()).isEqualTo(403);
    }

    @Test
    void resultsAreGivenBackAndTakenBack() {
        JsonNode before = staff.admin().read(exam.path("/release"));
        assertThat(before.path("ready").asBoolean()).as(before.toString()).isTrue();
        int all = batch.booklets().size();
        assertThat(staff.admin()
                        .post(exam.path("/release"), Map.of())
                        .done()
                        .json()
                        .path("copies")
                        .asInt())
                .isEqualTo(all);
        assertThat(staff.admin().read(exam.path("/release")).path("released").asInt())
                .isEqualTo(all);
        Answer back = staff.admin()
                .write("DELETE", exam.path("/release?reason=essai"), Map.of(), null)
                .done();
        assertThat(back.json().path("copies").asInt()).isEqualTo(all);
        assertThat(exam.copies()).allMatch(copy -> copy.path("state").asText().equals("GRADED"));
        JsonNode figures = staff.teacher().read(exam.path("/results"));
        assertThat(figures.path("copies").path("mean").asText()).isEqualTo("15.75");
        assertThat(figures.path("rows")).hasSize(all).allMatch(row -> !row.has("student"));
    }

    @Test
    void theSpreadsheetHasOneRowACopyWithItsMarks() {
        List<String> rows = rows("csv");
        assertThat(rows.get(0)).contains("Nom;Prénom;Classe;INE").contains("Question 1 / Question 1a;Question 2");
        assertThat(rows).hasSize(1 + batch.booklets().size());
        assertThat(batch.booklets()).allSatisfy(booklet -> assertThat(rows)
                .anyMatch(row -> row.contains(booklet.student().ine())
                        && row.endsWith("GRADED;15,75;20;15,75;5,25;10,5;Travail soigné")));
    }

    @Test
    void pronoteGetsItsSevenColumns() {
        List<String> rows = rows("pronote?coefficient=2,5");
        assertThat(rows.get(0)).isEqualTo("\ufeffNOM;PRENOM;DATE_NAISSANCE;MATIERE;NOTE;COEFF;COMMENTAIRE");
        assertThat(rows).hasSize(1 + batch.booklets().size());
        assertThat(batch.booklets()).allSatisfy(booklet -> assertThat(rows)
                .anyMatch(row -> row.startsWith(booklet.student().lastName() + ";"
                                + booklet.student().firstName() + ";")
                        && row.endsWith(";15,75;2,5;Travail soigné")));
    }

    @Test
    void theArchiveHoldsTheFinalPdfOfEveryCopy() throws IOException {
        List<byte[]> exported = new ArrayList<>();
        byte[] archive = export("pdf-zip").body();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                exported.add(zip.readAllBytes());
            }
        }
        assertThat(exported)
                .containsExactlyInAnyOrderElementsOf(exam.copies().stream()
                        .map(copy -> staff.admin()
                                .get("/copies/" + copy.path("id").asText() + "/final-pdf")
                                .body())
                        .toList());
    }

    private List<String> rows(String format) {
        return new String(export(format).body(), StandardCharsets.UTF_8).lines().toList();
    }

    private Answer export(String format) {
        return staff.admin().get(exam.path("/exports/" + format)).done();
    }
}

package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.demo.ExamRecipe;

/** A file that cannot be used is refused by its name, and nothing of it stays behind. */
@Order(5)
@ExtendWith(OneServer.class)
class UselessFilesAreRefusedIT {

    private final Server server;
    private final Staff staff;
    private final Batch batch = Batch.of(ExamRecipe.small());
    private final Exam exam;
    private Set<Path> kept;

    UselessFilesAreRefusedIT(Server server) {
        this.server = server;
        staff = server.staff();
        exam = Exam.create(staff);
    }

    @BeforeEach
    void lookAtTheStore() {
        kept = storedFiles();
    }

    @Test
    void anEmptyUpload() {
        refused(exam.upload("vide.pdf", new byte[0]), 422, "scan-empty");
        nothingStays();
    }

    @Test
    void aFileThatIsNeitherPdfNorArchiveNorImage() {
        refused(exam.upload("notes.pdf", "<html>".getBytes(StandardCharsets.UTF_8)), 422, "scan-not-a-document");
        nothingStays();
    }

    @Test
    void anArchiveOfWhichNothingCanBeMade() {
        exam.upload("lot.zip", "PK\u0003\u0004 no archive".getBytes(StandardCharsets.UTF_8))
                .done();
        exam.awaitJobs();
        assertThat(exam.jobs()).hasSize(1);
        assertThat(exam.jobs().get(0).path("error").path("code").asText()).isEqualTo("archive-damaged");
        assertThat(Json.list(staff.admin().read(exam.path("/arrivals")))).isEmpty();
        assertThat(exam.batches()).isEmpty();
        assertThat(storedFiles()).isEqualTo(kept);
    }

    @Test
    void aScanForALayoutThatDoesNotExist() {
        refused(exam.upload("scan.pdf&layout=a5-accordion", batch.scan()), 404, "layout-not-found");
        nothingStays();
    }

    @ParameterizedTest
    @CsvSource({"encrypted,document-encrypted", "truncated,document-truncated", "without pages,document-empty"})
    void aPdfThatTurnsOutUseless(String kind, String code) throws IOException {
        exam.upload("scan.pdf", broken(kind)).done();
        exam.awaitJobs();
        JsonNode job = exam.jobs().get(0);
        assertThat(exam.jobs()).hasSize(1);
        assertThat(job.path("state").asText()).isEqualTo("FAILED");
        assertThat(job.path("error").path("code").asText()).isEqualTo(code);
        assertThat(exam.batches()).isEmpty();
        assertThat(exam.copies()).isEmpty();
        assertThat(exam.report().path("pages").path("scanned").asInt()).isZero();
        assertThat(exam.report().path("balanced").asBoolean()).isTrue();
    }

    private byte[] broken(String kind) throws IOException {
        return switch (kind) {
            case "encrypted" -> PdfFile.encrypted(batch.scan());
            case "truncated" -> Arrays.copyOf(batch.scan(), 64);
            default -> PdfFile.withoutPages();
        };
    }

    @Test
    void ofAPdfCutInTheMiddleNoPageIsTakenForBlank() {
        exam.upload("scan.pdf", Arrays.copyOf(batch.scan(), batch.scan().length / 2))
                .done();
        exam.awaitJobs();
        JsonNode pages = exam.report().path("pages");
        assertThat(exam.report().path("balanced").asBoolean()).isTrue();
        assertThat(pages.path("scanned").asInt()).isEqualTo(2 * batch.booklets().size());
        assertThat(pages.path("blank").asInt()).isZero();
        assertThat(pages.path("quarantined").asInt()).isPositive();
    }

    @Test
    void aScanThatWasTakenBefore() {
        exam.upload("scan.pdf", batch.scan()).done();
        Answer again = exam.upload("same.pdf", batch.scan());
        refused(again, 409, "scan-duplicate");
        assertThat(exam.batches()).hasSize(1);
        exam.awaitJobs();
        assertThat(exam.copies()).hasSize(batch.booklets().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Prix;Quantité\n3;4\n", "no list at all", ""})
    void aClassListWithoutAHeaderThatIsKnown(String list) {
        Answer answer = exam.importClassList(list.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.problem()).startsWith("class-list-");
        saysWhatAndWhy(answer);
        assertThat(exam.students()).isEmpty();
    }

    @Test
    void filesFromPeopleWhoMayNotImport() {
        for (Person person : new Person[] {staff.teacher(), staff.secretary()}) {
            refused(person.upload(exam.path("/batches?name=scan.pdf"), batch.scan()), 403, "role-missing");
            refused(person.upload(exam.path("/students?name=classe.csv"), batch.classList()), 403, "role-missing");
        }
        nothingStays();
        assertThat(exam.students()).isEmpty();
    }

    private void refused(Answer answer, int status, String code) {
        assertThat(answer.problem()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        saysWhatAndWhy(answer);
    }

    private static void saysWhatAndWhy(Answer answer) {
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:korrigo:problem:" + answer.problem());
        assertThat(answer.json().path("title").asText()).isNotBlank();
        // a fact that the sentence asks for and nobody gave would stand there in braces
        assertThat(answer.json().path("detail").asText()).isNotBlank().doesNotContain("{", "}");
    }

    private void nothingStays() {
        assertThat(exam.batches()).isEmpty();
        assertThat(exam.jobs()).isEmpty();
        assertThat(storedFiles()).isEqualTo(kept);
    }

    private Set<Path> storedFiles() {
        try (Stream<Path> files = Files.walk(server.home().resolve("var/store"))) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

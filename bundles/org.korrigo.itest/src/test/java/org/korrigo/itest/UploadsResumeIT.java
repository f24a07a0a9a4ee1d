package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.SheetFormat;

/** A file that arrives in pieces, by any way and with any interruption, is one batch in the end, and the same bytes. */
@Order(16)
@ExtendWith(OneServer.class)
class UploadsResumeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Batch BATCH = Batch.of(ExamRecipe.clean(SheetFormat.A3_FOLDED, 1, 76));
    private static final Batch OTHER = Batch.of(ExamRecipe.clean(SheetFormat.A3_FOLDED, 1, 77));

    private final Server server;
    private final Staff staff;
    private final Exam exam;
    private final byte[] scan = BATCH.scan();

    UploadsResumeIT(Server server) {
        this.server = server;
        staff = server.staff();
        exam = Exam.create(staff);
    }

    @Test
    void aConnectionThatBreaksCostsNothingThatHasArrived() {
        Sending sending = sending("lot.pdf", scan);
        sending.begin().done();
        int third = scan.length / 3;
        assertThat(sending.send(0, third).done().header("Upload-Offset")).isEqualTo("" + third);
        sending.sendAndBreak(third, 2 * third);
        Eventually.holds(
                PATIENCE, "the server has noticed", () -> sending.head().status() == 200);

        int offset = (int) sending.offset();
        assertThat(offset).isGreaterThan(third).isLessThanOrEqualTo(2 * third);
        assertThat(sending.send(0, 10).problem()).isEqualTo("upload-offset");
        Answer last = sending.send(offset, scan.length).done();

        assertThat(exam.batches()).hasSize(1);
        JsonNode batch = exam.batches().get(0);
        assertThat(batch.path("sha256").asText()).isEqualTo(sending.sha256());
        assertThat(last.header("Korrigo-Batch")).isEqualTo(batch.path("id").asText());
        assertThat(sending.offset()).as("asked again").isEqualTo(scan.length);
        assertThat(staff.admin().read(sending.path()).path("batch")).isEqualTo(batch.path("id"));
        assertThat(server.home().resolve("var/uploads")).isEmptyDirectory();
    }

    @Test
    void anUploadIsThereForItsOwnerOnly() {
        Sending sending = sending("lot.pdf", scan);
        sending.begin().done();
        Sending stranger = sending.by(otherAdministrator());
        assertThat(stranger.head().status()).isEqualTo(404);
        assertThat(stranger.send(0, 10).problem()).isEqualTo("upload-not-found");
        assertThat(stranger.abandon().problem()).isEqualTo("upload-not-found");
        assertThat(Json.list(staff.admin().read(exam.path("/uploads")))).hasSize(1);
        assertThat(sending.by(staff.teacher()).begin().problem()).isEqualTo("role-missing");

        assertThat(sending.abandon().status()).isEqualTo(204);
        assertThat(sending.head().status()).isEqualTo(404);
        assertThat(Json.list(staff.admin().read(exam.path("/uploads")))).isEmpty();
    }

    private Person otherAdministrator() {
        String password = Json.read(server.console("account-create", "adjointe", "--role", "admin", "--json")
                        .succeeded()
                        .out())
                .path("password")
                .asText();
        return Person.signedIn(server.address(), "adjointe", password);
    }

    @Test
    void whatWouldBeRefusedInTheEndIsRefusedAtOnce() {
        Answer large = sending("gros.pdf", scan).begin(3_000_000_000L, "");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.problem()).isEqualTo("scan-too-large");
        assertThat(large.json().path("detail").asText()).contains("2048 Mio").doesNotContain("{");
        assertThat(sending("vide.pdf", scan).begin(0, "").problem()).isEqualTo("scan-empty");

        Sending first = sending("lot.pdf", scan);
        first.begin().done();
        first.send(0, scan.length).done();
        Answer again = sending("copie.pdf", scan).begin(scan.length, first.sha256());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("scan-duplicate");
        String batch = exam.batches().get(0).path("id").asText();
        assertThat(again.json().path("batch").asText()).isEqualTo(batch);
        assertThat(again.json().path("detail").asText()).contains(batch, "lot.pdf");
    }

    @Test
    void aFileThatIsRefusedInTheEndLeavesNothing() {
        Sending altered = sending("lot.pdf", scan);
        altered.begin(scan.length, "0".repeat(64)).done();
        assertThat(altered.send(0, scan.length).problem()).isEqualTo("upload-hash");
        assertThat(altered.head().status()).isEqualTo(404);

        Sending notes = sending("notes.pdf", "no pdf at all".getBytes(StandardCharsets.UTF_8));
        notes.begin().done();
        assertThat(notes.send(0, 13).problem()).isEqualTo("scan-not-a-document");

        exam.upload("lot.pdf", scan).done();
        Sending twice = sending("copie.pdf", scan);
        twice.begin().done();
        assertThat(twice.send(0, scan.length).problem()).isEqualTo("scan-duplicate");
        assertThat(exam.batches()).hasSize(1);
        assertThat(server.home().resolve("var/uploads")).isEmptyDirectory();
    }

    @Test
    void batchesAndTheirCopiesStandInTheOrderThatWasChosen() {
        exam.upload("second.pdf", scan).done();
        exam.upload("first.pdf", OTHER.scan()).done();
        exam.awaitJobs();
        assertThat(names()).containsExactly("second.pdf", "first.pdf");
        String last = exam.batches().get(1).path("id").asText();
        assertThat(exam.copies().get(0).path("batch").asText()).isNotEqualTo(last);

        server.console("batch-order", exam.reference(), last).succeeded();

        assertThat(names()).containsExactly("first.pdf", "second.pdf");
        assertThat(exam.copies().get(0).path("batch").asText()).isEqualTo(last);
    }

    @Test
    void filesInTheInboxBecomeBatchesAndThoseThatCannotAreExplained() throws IOException {
        Path folder = Files.createDirectories(server.home().resolve("var/inbox").resolve(exam.reference()));
        drop(folder, "lot 10.pdf", OTHER.scan());
        drop(folder, "lot 2.pdf", scan);
        drop(folder, "lot 9.pdf", scan);
        Files.writeString(folder.resolve("notes.pdf"), "no pdf");
        Files.writeString(folder.resolve("lot 3.pdf.part"), "half");
        Path refused = folder.resolve("refused");
        Eventually.holds(PATIENCE, () -> console(), () -> Files.exists(refused.resolve("notes.pdf.txt")));

        assertThat(names()).containsExactly("lot 2.pdf", "lot 10.pdf");
        assertThat(folder.resolve("done/lot 2.pdf")).hasBinaryContent(scan);
        assertThat(folder.resolve("done/lot 10.pdf")).exists();
        assertThat(refused.resolve("lot 9.pdf.txt"))
                .content()
                .contains("lot 2.pdf", exam.batches().get(0).path("id").asText());
        assertThat(refused.resolve("notes.pdf.txt")).content().contains("Type de fichier refusé");
        assertThat(folder.resolve("lot 3.pdf.part")).exists();
        assertThat(console()).contains("refusé", "notes.pdf").doesNotContain("lot 10.pdf");
    }

    /** As a scanner does: under another name until it is whole. */
    private static void drop(Path folder, String name, byte[] bytes) throws IOException {
        Path part = Files.write(folder.resolve(name + ".part"), bytes);
        Files.move(part, folder.resolve(name));
    }

    private String console() {
        return server.console("inbox-list").succeeded().out();
    }

    private List<String> names() {
        return exam.batches().stream()
                .map(batch -> batch.path("fileName").asText())
                .toList();
    }

    private Sending sending(String name, byte[] bytes) {
        return Sending.of(staff.admin(), exam, name, bytes);
    }
}

package org.korrigo.application.internal.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.problem.MessageTexts;
import org.korrigo.application.scan.ScanFile;
import org.korrigo.application.scan.Scans;
import org.korrigo.domain.Problem;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;

class InboxTest {

    @TempDir
    private Path inbox;

    private final List<String> received = new ArrayList<>();
    private final List<AuditEntry> audit = new ArrayList<>();
    private Optional<RuntimeException> refusal = Optional.empty();
    private InboxFolder folder;
    private InboxIntake intake;

    @BeforeEach
    void open() throws IOException {
        folder = new InboxFolder(Files.createDirectory(inbox.resolve("bac")));
        intake = new InboxIntake(new DirectUnitOfWork() {}, scans(), new MessageTexts(), new Auditing(trail()));
    }

    @Test
    void files_come_in_the_order_people_count_and_unfinished_ones_not_at_all() throws IOException {
        for (String name :
                List.of("lot 10.pdf", "lot 2.pdf", "lot 3.pdf.part", ".cache", "~lot.pdf", "x.tmp", "b.pdf~")) {
            Files.writeString(folder.directory().resolve(name), name);
        }
        Files.createSymbolicLink(
                folder.directory().resolve("link.pdf"), folder.directory().resolve("lot 2.pdf"));

        assertThat(folder.arriving())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("lot 2.pdf", "lot 10.pdf");
        assertThat(InboxFolder.of(inbox)).containsExactly(folder);
    }

    @Test
    void a_file_that_is_taken_lies_in_done_and_a_second_one_of_its_name_beside_it() throws IOException {
        assertThat(intake.take(folder, file("lot.pdf", "one"))).isEmpty();
        assertThat(intake.take(folder, file("lot.pdf", "two"))).isEmpty();

        assertThat(received).containsExactly("bac/lot.pdf:one", "bac/lot.pdf:two");
        assertThat(there()).containsExactly("done/lot (2).pdf", "done/lot.pdf");
        assertThat(audit).extracting(AuditEntry::action).containsExactly("inbox.take", "inbox.take");
    }

    @Test
    void a_file_that_is_refused_lies_beside_the_reason() throws IOException {
        refusal = Optional.of(Problem.invalid("scan-not-a-document", Map.of("name", "notes.pdf")));

        assertThat(intake.take(folder, file("notes.pdf", "no pdf"))).isEmpty();

        assertThat(there()).containsExactly("refused/notes.pdf", "refused/notes.pdf.txt");
        assertThat(folder.refused()).hasSize(1);
        assertThat(Files.readString(folder.directory().resolve("refused/notes.pdf.txt")))
                .contains("notes.pdf", "Type de fichier refusé. Le fichier notes.pdf n'est ni un PDF");
        assertThat(audit).extracting(AuditEntry::details).containsExactly(Map.of("reason", "scan-not-a-document"));
    }

    @Test
    void what_may_pass_leaves_the_file_where_it_is() throws IOException {
        refusal = Optional.of(Problem.of(Problem.Kind.STORAGE_FULL, "storage-full", Map.of()));
        Path file = file("lot.pdf", "one");

        assertThat(intake.take(folder, file))
                .hasValueSatisfying(why -> assertThat(why).contains("place"));
        refusal = Optional.of(new IllegalStateException("database away"));
        assertThat(intake.take(folder, file)).isPresent();

        assertThat(there()).containsExactly("lot.pdf");
        assertThat(audit).isEmpty();
    }

    @Test
    void a_file_dropped_twice_is_refused_but_one_that_a_stopped_server_had_taken_is_done() throws IOException {
        refusal = Optional.of(
                Problem.conflict("scan-duplicate", Map.of("batch", UUID.randomUUID(), "batchFile", "lot.pdf")));
        intake.take(folder, file("again.pdf", "one"));
        Path taking = folder.take(file("lot.pdf", "one"));
        assertThat(folder.taking()).containsExactly(taking);
        intake.goOn(folder, taking);

        assertThat(there()).containsExactly("done/lot.pdf", "refused/again.pdf", "refused/again.pdf.txt");
    }

    @Test
    void a_file_is_still_when_it_has_not_changed_for_some_time() throws IOException {
        Stillness stillness = new Stillness(Duration.ofSeconds(10));
        Path file = file("lot.pdf", "one");
        Instant now = Instant.EPOCH;

        assertThat(stillness.isStill(file, now)).isFalse();
        assertThat(stillness.isStill(file, now.plusSeconds(9))).isFalse();
        Files.writeString(file, "one and more");
        assertThat(stillness.isStill(file, now.plusSeconds(11))).as("it grew").isFalse();
        assertThat(stillness.isStill(file, now.plusSeconds(20))).isFalse();
        assertThat(stillness.isStill(file, now.plusSeconds(21))).isTrue();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.directory().resolve(name), text);
    }

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.walk(folder.directory())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.directory().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Remembers what it is given, or refuses it. */
    private Scans scans() {
        return (Scans) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Scans.class}, (proxy, method, given) -> {
                    if (refusal.isPresent()) {
                        throw refusal.get();
                    }
                    String text = new String(((InputStream) given[3]).readAllBytes());
                    received.add(given[1] + "/" + ((ScanFile) given[2]).name() + ":" + text);
                    return null;
                });
    }

    private AuditTrail trail() {
        return (AuditTrail) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AuditTrail.class}, (proxy, method, given) -> {
                    audit.add((AuditEntry) given[0]);
                    return null;
                });
    }
}

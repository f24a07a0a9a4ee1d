package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.korrigo.database.embedded.EmbeddedPostgres;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.SheetFormat;

/**
 * The room has burnt down and the backup lay elsewhere: another machine, from the backup alone, has the same marks, totals and PDFs.
 * Rows of the guide: create, list, verify and restore a backup; wrong deletion; what was there before a restoration.
 */
@BesideTheSuite
@Order(23)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreDrillIT {

    private static final Path VAULT = Path.of("target", "own", "vault").toAbsolutePath();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Batch batch = Batch.of(ExamRecipe.clean(SheetFormat.A3_FOLDED, 2, 43));
    private String password;

    @Test
    void anotherServerHasEverythingFromTheBackupAlone() throws Exception {
        for (String remains : new String[] {"vault", "log-of-burns", "log-of-rises"}) {
            delete(VAULT.resolveSibling(remains));
        }
        Saved saved = burns();
        rises(saved);
    }

    /** @param name of the backup; @param reference of the exam in it; @param truth everything about that exam */
    private record Saved(String name, String reference, Map<String, Object> truth) {}

    private Saved burns() throws Exception {
        try (OwnServer first = server("burns")) {
            Exam exam = graded(first);
            Map<String, Object> truth = everything(exam);
            String name = Json.read(
                            first.console("backup-create", "--json").succeeded().out())
                    .path("name")
                    .asText();
            first.console("exam-create", "Plus tard", "--reference", "plus-tard")
                    .succeeded();
            return new Saved(name, exam.reference(), truth);
        }
    }

    private void rises(Saved saved) throws Exception {
        String name = saved.name();
        String reference = saved.reference();
        Map<String, Object> truth = saved.truth();
        try (OwnServer second = server("rises")) {
            JsonNode verified = Json.read(
                    second.console("backup-verify", name, "--json").succeeded().out());
            assertThat(verified.path("faults")).isEmpty();
            assertThat(second.console("exam-list").succeeded().out()).doesNotContain(reference);

            assertThat(second.console("backup-restore", name).succeeded().out()).contains("Rien n'a été changé");
            assertThat(second.console("exam-list").succeeded().out()).doesNotContain(reference);
            JsonNode restored = Json.read(second.console("backup-restore", name, "--yes", "--json")
                    .succeeded()
                    .out());
            assertThat(restored.path("files").asInt()).isPositive();
            assertThat(second.console("exam-list").succeeded().out())
                    .contains(reference)
                    .doesNotContain("plus-tard");

            Exam back = exam(second, reference);
            assertThat(everything(back)).isEqualTo(truth);
            deletedByMistake(second, back, truth);
            archived(second, back, truth);
            assertThat(second.console("backup-list").succeeded().out())
                    .contains(name, "vérifiée", restored.path("former").asText());
            assertThat(ServerLog.troubles(second.log())).isEmpty();
            backToAnInstant(second, reference, truth);
            moved(second, reference, truth);
        }
    }

    /** Nobody sees it, and it comes back whole. */
    private void deletedByMistake(OwnServer server, Exam exam, Map<String, Object> truth) {
        String copy = exam.copies().get(0).path("id").asText();
        assertThat(server.console("exam-delete", exam.reference()).succeeded().out())
                .contains("Rien n'a été changé");
        assertThat(server.console("exam-delete", exam.reference(), "--yes").code())
                .isNotZero();
        server.console("exam-delete", exam.reference(), "--reason", "erreur", "--yes")
                .succeeded();
        assertThat(server.console("exam-list").succeeded().out()).doesNotContain(exam.reference());
        assertThat(exam.staff().admin().get(exam.path("")).status()).isEqualTo(404);
        assertThat(exam.staff().admin().get("/copies/" + copy + "/final-pdf").status())
                .isEqualTo(404);
        assertThat(server.console("deleted-list").succeeded().out()).contains(exam.reference(), "erreur");
        server.console("undelete", exam.reference()).succeeded();
        assertThat(everything(exam)).isEqualTo(truth);
    }

    /** Last year's exams leave for a file, and come back from it. */
    private static void archived(OwnServer server, Exam exam, Map<String, Object> truth) throws IOException {
        Path file = server.home().resolve("2026.zip");
        String year = "2026";
        assertThat(server.console("exam-archive", "--year", year, "--export", file.toString())
                        .succeeded()
                        .out())
                .contains(exam.reference(), "Rien n'a été changé");
        assertThat(file).doesNotExist();
        server.console("exam-archive", "--year", year, "--export", file.toString(), "--yes")
                .succeeded();
        assertThat(server.console("exam-list").succeeded().out()).doesNotContain(exam.reference());
        server.console("exam-restore", file.toString(), "--yes").succeeded();
        assertThat(everything(exam)).isEqualTo(truth);
    }

    /** Row of the guide: point in time. */
    private void backToAnInstant(OwnServer server, String reference, Map<String, Object> truth) {
        String noted = Instant.now().toString();
        server.console("exam-create", "Trop tard", "--reference", "trop-tard").succeeded();
        server.console("backup-restore", "--to-time", noted, "--yes").succeeded();
        awaitWork(server);
        assertThat(server.console("exam-list").succeeded().out()).doesNotContain("trop-tard");
        assertThat(everything(exam(server, reference))).isEqualTo(truth);
    }

    /** Files to another folder, the database to a server of one's own; nobody notices. */
    private void moved(OwnServer server, String reference, Map<String, Object> truth) throws Exception {
        Path nas = server.home().resolve("nas");
        server.console("storage-move", nas.toString(), "--yes").succeeded();
        try (EmbeddedPostgres outside = EmbeddedPostgres.startUnsafe(Path.of("target", "move-database"))) {
            Path secret = Files.writeString(server.home().resolve("secret"), outside.password());
            String[] move = {
                "database-move", outside.jdbcUrl(), "--user", outside.user(), "--password-file", secret.toString()
            };
            assertThat(server.console(move).succeeded().out()).contains("Rien n'a été changé");
            List<String> really = new ArrayList<>(List.of(move));
            really.add("--yes");
            server.console(really.toArray(String[]::new)).succeeded();
            Eventually.holds(PATIENCE, "the embedded database has stopped", () -> server.commandLines().stream()
                    .noneMatch(line -> line.contains("var/database")));
            awaitWork(server);
            delete(server.home().resolve("var/store"));
            assertThat(everything(exam(server, reference))).isEqualTo(truth);
            server.console("exam-create", "Ensuite", "--reference", "ensuite").succeeded();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static void awaitWork(OwnServer server) {
        Eventually.holds(
                PATIENCE,
                "the server works again",
                () -> Person.nobody(server.address()).get("/health/ready").status() == 200
                        && server.console("exam-list").code() == 0);
    }

    private static OwnServer server(String name) throws IOException {
        OwnServer server = OwnServer.unpacked(name);
        Path file = server.home().resolve("etc/org.korrigo.backup.cfg");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^directory.*$", "directory = " + VAULT));
        Path database = server.home().resolve("etc/org.korrigo.database.embedded.cfg");
        Path log = VAULT.resolveSibling("log-of-" + name);
        Files.writeString(database, Files.readString(database).replaceAll("(?m)^archive =.*$", "archive = " + log));
        return server.start();
    }

    private Exam graded(OwnServer server) {
        password = Json.read(server.console("account-create", "chef", "--role", "admin", "--json")
                        .succeeded()
                        .out())
                .path("password")
                .asText();
        Exam exam = Exam.create(staff(server));
        exam.load(batch);
        exam.decideAll(batch);
        int mark = 1;
        for (JsonNode each : exam.copies()) {
            Copy copy = Copy.locked(exam.staff().teacher(), each.path("id").asText());
            copy.marked(mark++ + ".25", "10.5");
            copy.finalise().done();
        }
        exam.awaitJobs();
        return exam;
    }

    private Exam exam(OwnServer server, String reference) {
        Staff staff = staff(server);
        JsonNode found = Json.list(staff.admin().read("/exams")).stream()
                .filter(exam -> exam.path("reference").asText().equals(reference))
                .findFirst()
                .orElseThrow();
        return new Exam(staff, found.path("id").asText(), reference);
    }

    private Staff staff(OwnServer server) {
        Person chef = Person.signedIn(server.address(), "chef", password);
        return new Staff(chef, chef, chef, chef, password);
    }

    /** Marks, strokes, totals and the bytes of every PDF. */
    private static Map<String, Object> everything(Exam exam) {
        Map<String, Object> all = new TreeMap<>();
        Person admin = exam.staff().admin();
        all.put("results", admin.get(exam.path("/exports/csv")).done().text());
        all.put("report", exam.report());
        for (JsonNode copy : exam.copies()) {
            String id = copy.path("id").asText();
            List<Object> parts = new ArrayList<>();
            parts.add(admin.read("/copies/" + id + "/marking").path("marking"));
            parts.add(PdfFile.digest(
                    admin.get("/copies/" + id + "/final-pdf").done().body()));
            all.put(id, parts);
        }
        return all;
    }
}

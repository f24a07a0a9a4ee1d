package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.Fault;
import org.korrigo.demo.SheetFormat;

/**
 * The server dies in the middle of an import: started again, it finishes by itself, and nobody can tell the result from that of a quiet
 * day. It dies under a marker's hands: nothing is lost, and nobody has to do anything.
 */
@BesideTheSuite
@Order(20)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerKilledDuringImportIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ExamRecipe RECIPE = ExamRecipe.clean(SheetFormat.A3_FOLDED, 5, 41)
            .with(Fault.UPSIDE_DOWN_VERSO, 1)
            .with(Fault.BLANK_SHEET_AFTER, 2)
            .with(Fault.DUPLICATE_SHEET, 3)
            .with(Fault.NOT_IN_LIST, 4)
            .with(Fault.EMPTY_NAME, 5);

    private final Batch batch = Batch.of(RECIPE);
    private final Batch single = Batch.of(ExamRecipe.clean(SheetFormat.A3_FOLDED, 1, 42));
    private final OwnServer server = OwnServer.unpacked("killed");
    private String password;
    private List<ImportedCopy> quiet;
    private JsonNode quietPages;

    /** When the server dies, told by the jobs of the exam. */
    enum Moment {
        SPLITTING(jobs -> jobs.stream().anyMatch(job -> is(job, "SPLIT", "RUNNING"))),
        IDENTIFYING(jobs -> jobs.stream().anyMatch(job -> is(job, "IDENTIFY", "DONE"))
                && jobs.stream().anyMatch(job -> is(job, "IDENTIFY", "RUNNING")));

        private final Predicate<List<JsonNode>> reached;

        Moment(Predicate<List<JsonNode>> reached) {
            this.reached = reached;
        }

        private static boolean is(JsonNode job, String kind, String state) {
            return job.path("kind").asText().equals(kind)
                    && job.path("state").asText().equals(state);
        }
    }

    @BeforeAll
    void importOnAQuietDay() {
        server.start();
        password = Json.read(server.console("account-create", "chef", "--role", "admin", "--json")
                        .succeeded()
                        .out())
                .path("password")
                .asText();
        Exam exam = Exam.create(staff());
        exam.load(batch);
        quiet = ImportedCopy.of(exam);
        quietPages = exam.report().path("pages");
    }

    @AfterAll
    void leave() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void theImportIsFinishedAsIfNothingHadHappened(Moment moment) {
        Exam exam = Exam.create(staff());
        exam.importClassList(batch.classList()).done();
        Sending half = halfSent();
        exam.upload("scan.pdf", batch.scan()).done();
        List<JsonNode> before = await(exam, moment);
        server.kill();
        server.start();
        Exam after = new Exam(staff(), exam.id(), exam.reference());
        after.awaitJobs();

        assertThat(before).anyMatch(job -> !job.path("state").asText().equals("DONE"));
        assertThat(after.jobs())
                .as("was cut off")
                .anyMatch(job -> job.path("attempts").asInt() > 1);
        assertThat(after.jobs()).allMatch(job -> job.path("state").asText().equals("DONE"));
        assertThat(ImportedCopy.of(after)).isEqualTo(quiet);
        assertAccounted(after);
        assertGoesOn(half);
        assertThat(ServerLog.troubles(server.log())).isEmpty();
    }

    @Test
    void aMarkingDeskThatIsOpenSavesByItself() {
        Exam exam = Exam.create(staff());
        exam.load(single);
        exam.decideAll(single);
        Journey desk = Journey.begun(
                "server-dies.mjs", server.address(), exam, Map.of("teacher", new Login("chef", password)));
        Eventually.holds(PATIENCE, "the desk has sent a mark", () -> desk.isOver() || isMarked(exam));
        server.kill();
        server.start();
        desk.succeeds();
        assertThat(ServerLog.troubles(server.log())).isEmpty();
    }

    private static boolean isMarked(Exam exam) {
        String copy = exam.copies().get(0).path("id").asText();
        return exam.staff()
                .teacher()
                .read("/copies/" + copy + "/marking")
                .path("marking")
                .path("marks")
                .has("1a");
    }

    /** Half of a file of another exam has arrived when the server dies. */
    private Sending halfSent() {
        Sending sending = Sending.of(staff().admin(), Exam.create(staff()), "moitie.pdf", single.scan());
        sending.begin().done();
        sending.send(0, single.scan().length / 2).done();
        return sending;
    }

    private void assertGoesOn(Sending half) {
        Sending after = half.by(staff().admin());
        int offset = single.scan().length / 2;
        assertThat(after.offset()).isEqualTo(offset);
        assertThat(after.send(offset, single.scan().length).done().header("Korrigo-Batch"))
                .isNotEmpty();
        Exam other = new Exam(staff(), half.exam().id(), half.exam().reference());
        assertThat(other.batches())
                .hasSize(1)
                .allMatch(arrived -> arrived.path("sha256").asText().equals(half.sha256()));
        other.awaitJobs();
    }

    private void assertAccounted(Exam exam) {
        JsonNode report = exam.report();
        assertThat(report.path("balanced").asBoolean()).isTrue();
        assertThat(report.path("pages")).isEqualTo(quietPages);
        assertThat(report.path("pages").path("scanned").asInt())
                .isEqualTo(batch.files().truth().pages().size());
        assertThat(quiet.stream().flatMap(copy -> copy.images().stream())).doesNotHaveDuplicates();
        assertThat(exam.batches()).hasSize(1);
    }

    /** Asks without a pause: a job may be a matter of tenths of a second. */
    private static List<JsonNode> await(Exam exam, Moment moment) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            List<JsonNode> jobs = exam.jobs();
            if (moment.reached.test(jobs)) {
                return jobs;
            }
        }
        throw new AssertionError("Never " + moment + ": " + exam.jobs());
    }

    private Staff staff() {
        Person chef = Person.signedIn(server.address(), "chef", password);
        return new Staff(chef, chef, chef, chef, password);
    }
}

package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The chapters of the troubleshooting guide about the task queue, the database and data that do not fit together. */
@Order(9)
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobsAndDatabaseAreCaredForIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SHEETS = 2;

    private final Server server;
    private final Staff staff;
    private final Exam exam;
    private List<JsonNode> whilePaused;
    private JsonNode stats;

    JobsAndDatabaseAreCaredForIT(Server server) {
        this.server = server;
        this.staff = server.staff();
        this.exam = Exam.create(staff);
    }

    @BeforeAll
    void scanWhileJobsArePaused() throws IOException {
        server.holdJobs(() ->
                staff.admin().post("/jobs/pause", Map.of("reason", "essai")).done());
        exam.importClassList(LooseSheets.classList(SHEETS)).done();
        exam.upload("scan.pdf", LooseSheets.scan(SHEETS)).done();
        whilePaused = exam.jobs();
        stats = console("job-stats", "--json").json();
        assertThat(console("job-resume").code()).isZero();
        exam.awaitJobs();
    }

    @AfterAll
    void asBefore() {
        console("job-resume");
        console("worker-set", "0");
    }

    @Test
    void nothing_begins_while_jobs_are_paused() {
        assertThat(stats.path("settings").path("paused").asBoolean()).isTrue();
        assertThat(stats.path("settings").path("reason").asText()).isEqualTo("essai");
        assertThat(whilePaused)
                .isNotEmpty()
                .allMatch(job -> job.path("attempts").asInt() == 0);
    }

    @Test
    void jobs_tell_what_happened_to_them() {
        String job = exam.jobs().get(0).path("id").asText();
        assertThat(console("job-show", job).out()).contains("DONE");
        JsonNode log = console("job-log", job, "--json").json();
        assertThat(Json.list(log.path("events")))
                .extracting(event -> event.path("state").asText())
                .containsExactly("QUEUED", "RUNNING", "DONE");
        assertThat(Json.list(staff.admin().read("/jobs/" + job + "/log"))).hasSize(3);
        assertThat(Json.list(staff.admin().read("/jobs/stats").path("kinds")))
                .extracting(kind -> kind.path("kind").asText())
                .contains("INDEX", "SPLIT");
        assertThat(console("job-list", exam.reference(), "--kind", "index", "--json")
                        .json())
                .hasSize(1);
        assertThat(console("job-kinds", "--json").json()).hasSize(5).allMatch(kind -> kind.path("handled")
                .asBoolean());
    }

    @Test
    void many_jobs_are_retried_or_dropped_only_when_told_and_workers_change_at_run_time() {
        assertThat(console("job-retry", "--failed", "--exam", exam.reference(), "--json")
                        .json()
                        .path("done")
                        .asBoolean())
                .isFalse();
        assertThat(console("job-purge", "--exam", exam.reference(), "--older-than", "30d", "--yes", "--json")
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(console("job-purge", "--state", "nowhere").code()).isNotZero();
        assertThat(console("worker-set", "3").code()).isZero();
        Eventually.holds(PATIENCE, "three threads", () -> threads() == 3);
        assertThat(console("worker-set", "999").code()).isNotZero();
    }

    @Test
    void the_schema_is_listed_and_goes_back_only_when_told() {
        assertThat(console("database-migrations", "--json").json())
                .isNotEmpty()
                .allMatch(change -> change.path("state").asText().equals("APPLIED"));
        assertThat(console("database-migrations", "--pending", "--json").json()).isEmpty();
        assertThat(console("database-migrate", "--json").json()).isEmpty();
        JsonNode plan =
                console("database-rollback", "--to", "job-priority", "--json").json();
        assertThat(Json.list(plan.path("changes"))).extracting(JsonNode::asText).contains("job-care");
        assertThat(Json.list(plan.path("losses")))
                .extracting(JsonNode::asText)
                .anyMatch(loss -> loss.startsWith("job_event"));
        assertThat(console("database-rollback", "--to", "nowhere").code()).isNotZero();
    }

    @Test
    void the_database_tells_its_size_its_slow_statements_and_is_optimised_while_people_work() {
        JsonNode figures = console("database-show", "--json").json();
        assertThat(figures.path("version").asText()).startsWith("17");
        assertThat(figures.path("bytes").asLong()).isPositive();
        JsonNode slow = console("database-slow", "--limit", "3", "--json").json();
        assertThat(slow.path("counted").asBoolean()).isTrue();
        assertThat(slow.path("slowest")).hasSize(3);
        assertThat(console("database-slow", "--reset").code()).isZero();
        assertThat(console("database-optimize", "--yes", "--json")
                        .json()
                        .path("done")
                        .asBoolean())
                .isTrue();
        assertThat(console("database-optimize", "--reindex").out()).contains("--yes");
    }

    @Test
    void data_that_fit_together_pass_and_a_copy_explains_its_score() {
        Console.Result checked = console("integrity-check", "--exam", exam.reference(), "--deep");
        assertThat(checked.code()).as(checked.toString()).isZero();
        assertThat(checked.out()).contains("Tout concorde");
        assertThat(console("integrity-check", "--fix", "--exam", exam.reference())
                        .code())
                .isZero();

        List<JsonNode> copies = exam.copies();
        String number = copies.get(0).path("number").asText();
        JsonNode sheet = console("copy-show", number, "--json").json();
        assertThat(sheet.path("exam").asText()).isEqualTo(exam.reference());
        assertThat(Json.list(sheet.path("jobs"))).isNotEmpty();
        JsonNode score = console("copy-score", number, "--explain", "--json").json();
        assertThat(Json.list(score.path("obstacles")))
                .extracting(JsonNode::asText)
                .contains("marks-missing");
        assertThat(console("score-recalculate", "--exam", exam.reference(), "--json")
                        .json())
                .hasSize(1);
        assertThat(console("copy-show", "K0").code()).isNotZero();
    }

    private int threads() {
        JsonNode nodes = console("worker-show", "--json").json().path("nodes");
        return nodes.isEmpty() ? 0 : nodes.get(0).path("threads").asInt();
    }

    private Console.Result console(String... words) {
        return server.console(words);
    }
}

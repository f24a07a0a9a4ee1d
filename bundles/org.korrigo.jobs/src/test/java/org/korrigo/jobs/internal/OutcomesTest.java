package org.korrigo.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.korrigo.domain.Problem;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobKind;
import org.korrigo.spi.PluginException;

@Timeout(60)
class OutcomesTest {

    private final AtomicInteger runs = new AtomicInteger();

    @BeforeEach
    void empty() throws SQLException {
        TestDatabase.empty();
    }

    @Test
    void work_that_returns_is_done_and_leaves_no_entry() throws Exception {
        try (Node node = new Node("a", Node.splitting((job, run) -> run.progress(3, 3)))) {
            Job done = node.await(node.enqueue(), State.DONE);

            assertThat(done.kind()).isEqualTo(JobKind.SPLIT);
            assertThat(done.attempts()).isEqualTo(1);
            assertThat(done.done()).isEqualTo(3);
            assertThat(done.total()).isEqualTo(3);
            assertThat(done.startedAt()).isPresent();
            assertThat(done.endedAt()).isPresent();
            assertThat(done.error()).isEmpty();
            assertThat(entries()).isZero();
        }
    }

    @Test
    void what_is_enqueued_and_taken_back_never_runs() throws Exception {
        try (Node node = new Node("a", Node.splitting((job, run) -> runs.incrementAndGet()))) {
            assertThatThrownBy(() -> TestDatabase.UNIT.run(() -> {
                        node.enqueue();
                        throw new IllegalStateException("taken back");
                    }))
                    .hasMessage("taken back");
            node.await(node.enqueue(), State.DONE);

            assertThat(runs).hasValue(1);
            assertThat(TestDatabase.count("select count(*) from job")).isEqualTo(1);
        }
    }

    @Test
    void a_job_without_its_plugin_is_parked_without_an_attempt_and_resumes_when_it_comes() throws Exception {
        AtomicBoolean present = new AtomicBoolean();
        try (Node node = new Node("a", Node.splitting((job, run) -> {
            if (!present.get()) {
                throw Problem.of(Problem.Kind.PLUGIN_UNAVAILABLE, "plugin-unavailable", Map.of("plugin", "split:a3"));
            }
        }))) {
            UUID id = node.enqueue();
            Job parked = node.await(id, State.PARKED);
            assertThat(parked.waitingFor()).contains("split:a3");
            assertThat(parked.attempts()).isZero();
            assertThat(entries()).isZero();

            present.set(true);
            node.desk.resume("split:other");
            assertThat(Node.job(id).state()).isEqualTo(State.PARKED);
            node.desk.resume("split:a3");
            assertThat(node.await(id, State.DONE).waitingFor()).isEmpty();
        }
    }

    @Test
    void a_plugin_that_came_in_the_moment_a_job_parked_is_noticed_later() throws Exception {
        AtomicBoolean present = new AtomicBoolean();
        try (Node node = new Node("a", Node.splitting((job, run) -> {
            if (!present.get()) {
                throw Problem.of(Problem.Kind.PLUGIN_UNAVAILABLE, "plugin-unavailable", Map.of("plugin", "split:a3"));
            }
        }))) {
            UUID id = node.enqueue();
            node.await(id, State.PARKED);
            present.set(true);

            new Watch(TestDatabase.UNIT, TestDatabase.JOBS, node.runs, new Handlers()).sweep();

            node.await(id, State.DONE);
        }
    }

    @Test
    void a_job_without_its_handler_is_parked_and_resumes_when_it_comes() throws Exception {
        try (Node node = new Node("a")) {
            UUID id = node.enqueue();
            assertThat(node.await(id, State.PARKED).waitingFor()).contains("handler:SPLIT");

            node.add(Node.splitting((job, run) -> runs.incrementAndGet()));

            assertThat(node.await(id, State.DONE).attempts()).isEqualTo(1);
        }
    }

    @Test
    void a_problem_is_final() throws Exception {
        Job failed = failing(Problem.conflict("copy-not-markable", Map.of("copy", "K7F2")));

        assertThat(failed.error()).contains(new Job.JobError("copy-not-markable", Map.of("copy", "K7F2")));
        assertThat(failed.attempts()).isEqualTo(1);
    }

    @Test
    void a_refusal_of_a_plugin_is_final() throws Exception {
        Job failed = failing(new PluginException("document-encrypted", "The document is encrypted."));

        assertThat(failed.error()).contains(new Job.JobError("document-encrypted", "The document is encrypted."));
        assertThat(failed.attempts()).isEqualTo(1);
    }

    @Test
    void anything_else_is_tried_five_times() throws Exception {
        Job failed = failing(new IllegalStateException("disk on fire"));

        assertThat(failed.error())
                .contains(new Job.JobError("job-failed", "java.lang.IllegalStateException: disk on fire"));
        assertThat(failed.attempts()).isEqualTo(5);
        assertThat(runs).hasValue(5);
    }

    @Test
    void an_error_may_come_from_a_plugin_that_is_being_exchanged() throws Exception {
        try (Node node = new Node("a", Node.splitting((job, run) -> {
            if (runs.incrementAndGet() < 2) {
                throw new NoClassDefFoundError("org/example/Updated");
            }
        }))) {
            assertThat(node.await(node.enqueue(), State.DONE).attempts()).isEqualTo(2);
        }
    }

    @Test
    void a_failed_job_runs_again_when_a_person_says_so() throws Exception {
        try (Node node = new Node("a", Node.splitting((job, run) -> {
            if (runs.incrementAndGet() == 1) {
                throw new PluginException("document-truncated", "Cut short.");
            }
        }))) {
            UUID id = node.enqueue();
            node.await(id, State.FAILED);

            node.desk.retry(id);

            Job done = node.await(id, State.DONE);
            assertThat(done.error()).isEmpty();
            assertThat(done.attempts()).isEqualTo(1);
        }
    }

    @Test
    void only_what_is_over_is_retried_and_only_what_is_not_is_cancelled() throws Exception {
        try (Node node = new Node("a")) {
            UUID id = node.enqueue();
            node.await(id, State.PARKED);
            assertProblem("job-not-over", () -> node.desk.retry(id));
            node.desk.cancel(id);
            assertThat(Node.job(id).state()).isEqualTo(State.CANCELLED);
            assertProblem("job-over", () -> node.desk.cancel(id));
            assertProblem("job-not-found", () -> node.desk.retry(UUID.randomUUID()));
        }
    }

    private Job failing(Exception failure) throws Exception {
        try (Node node = new Node("a", Node.splitting((job, run) -> {
            runs.incrementAndGet();
            throw failure;
        }))) {
            Job failed = node.await(node.enqueue(), State.FAILED);
            assertThat(entries()).isZero();
            return failed;
        }
    }

    private static void assertProblem(String code, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    private static int entries() throws SQLException {
        return TestDatabase.count("select count(*) from scheduled_tasks");
    }
}

package org.korrigo.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobNode;
import org.korrigo.domain.job.JobSettings;

/** What people change while jobs run: paused, and how many at the same time. */
@Timeout(120)
class SteeringTest {

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch open = new CountDownLatch(1);

    @BeforeEach
    void empty() throws SQLException {
        TestDatabase.empty();
    }

    @Test
    void nothing_begins_while_jobs_are_paused_on_any_server_or_after_a_restart() throws Exception {
        change(JobSettings.NONE.paused(true, "disque plein", "anne", Instant.now()));
        UUID id;
        try (Node one = new Node("one", Node.splitting(this::work));
                Node two = new Node("two", Node.splitting(this::work))) {
            id = one.enqueue();
            until(() -> nodes().size() == 2 && two.runs.all().isEmpty());
            TimeUnit.SECONDS.sleep(3);
            assertThat(Node.job(id).attempts()).isZero();
        }
        open.countDown();
        try (Node again = new Node("one", Node.splitting(this::work))) {
            change(JobSettings.NONE);
            assertThat(again.await(id, State.DONE).attempts()).isEqualTo(1);
        }
    }

    @Test
    void a_job_that_runs_when_jobs_are_paused_goes_on_to_its_end() throws Exception {
        try (Node node = new Node("a", Node.splitting(this::work))) {
            UUID runs = node.enqueue();
            node.await(runs, State.RUNNING);
            change(JobSettings.NONE.paused(true, "", "anne", Instant.now()));
            TimeUnit.SECONDS.sleep(2);
            UUID waits = node.enqueue();
            open.countDown();
            assertThat(node.await(runs, State.DONE).attempts()).isEqualTo(1);
            TimeUnit.SECONDS.sleep(1);
            assertThat(Node.job(waits).attempts()).isZero();
            change(JobSettings.NONE);
            node.await(waits, State.DONE);
        }
    }

    @Test
    void the_number_of_threads_changes_while_jobs_run_and_none_is_disturbed() throws Exception {
        change(JobSettings.NONE.threads(1));
        try (Node node = new Node("a", Node.splitting(this::work))) {
            List<UUID> jobs = Stream.generate(node::enqueue).limit(6).toList();
            until(() -> running.get() == 1);
            TimeUnit.SECONDS.sleep(2);
            assertThat(most).hasValue(1);

            change(JobSettings.NONE.threads(4));
            until(() -> running.get() == 4);
            until(() -> nodes().contains(List.of("a", 4, 3, 4)));

            change(JobSettings.NONE.threads(2).longThreads(1));
            until(() -> nodes().contains(List.of("a", 2, 1, 4)));
            open.countDown();
            for (UUID id : jobs) {
                assertThat(node.await(id, State.DONE).attempts()).isEqualTo(1);
            }
            assertThat(most).hasValue(4);
        }
    }

    private void work(Object job, Object run) throws InterruptedException {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        open.await();
        running.decrementAndGet();
    }

    private static void change(JobSettings settings) {
        TestDatabase.UNIT.run(() -> TestDatabase.ENGINES.change(settings));
        assertThat(TestDatabase.UNIT.read(TestDatabase.ENGINES::settings).threads())
                .isEqualTo(settings.threads());
    }

    private static List<List<Object>> nodes() {
        return TestDatabase.UNIT.read(TestDatabase.ENGINES::nodes).stream()
                .map(SteeringTest::words)
                .toList();
    }

    private static List<Object> words(JobNode node) {
        return List.of(node.name(), node.threads(), node.longThreads(), node.busy());
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 1500 && !condition.getAsBoolean(); i++) {
            Thread.sleep(20);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}

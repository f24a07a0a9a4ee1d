package org.korrigo.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobRepository;

/** What becomes of jobs when nodes die, stop, share work or are told to let go. */
@Timeout(120)
class NodesTest {

    private final CountDownLatch started = new CountDownLatch(1);
    private final AtomicInteger runs = new AtomicInteger();

    @BeforeEach
    void empty() throws SQLException {
        TestDatabase.empty();
    }

    @Test
    void a_node_that_was_killed_and_starts_again_takes_its_jobs_up_at_once() throws Exception {
        UUID id = abandonedBy("a", "1 second");
        long begin = System.nanoTime();
        try (Node node = new Node("a", Node.splitting((job, run) -> runs.incrementAndGet()))) {
            assertThat(node.await(id, State.DONE).attempts()).isEqualTo(2);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void the_work_of_a_dead_node_is_done_by_another_and_that_of_a_living_one_is_not() throws Exception {
        UUID dead = abandonedBy("dead", "33 seconds");
        UUID living = abandonedBy("living", "1 second");
        try (Node node = new Node("a", Node.splitting((job, run) -> runs.incrementAndGet()))) {
            node.await(dead, State.DONE);
            assertThat(Node.job(living).state()).isEqualTo(State.RUNNING);
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void a_job_that_kills_its_server_at_every_attempt_is_given_up() throws Exception {
        UUID id = abandonedBy("a", "1 second");
        TestDatabase.execute("update job set attempts = " + Worker.DEATHS);
        try (Node node = new Node("a", Node.splitting((job, run) -> runs.incrementAndGet()))) {
            Job failed = node.await(id, State.FAILED);
            assertThat(failed.error().orElseThrow().code()).isEqualTo("job-abandoned");
            assertThat(runs).hasValue(0);
        }
    }

    @Test
    void a_job_whose_server_died_more_often_than_it_may_fail_runs_again() throws Exception {
        UUID id = abandonedBy("a", "1 second");
        TestDatabase.execute("update job set attempts = " + (Worker.DEATHS - 1));
        try (Node node = new Node("a", Node.splitting((job, run) -> runs.incrementAndGet()))) {
            node.await(id, State.DONE);
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void two_nodes_share_the_work_and_do_nothing_twice() throws Exception {
        Map<UUID, List<String>> done = new ConcurrentHashMap<>();
        try (Node one = new Node("one", recording("one", done));
                Node two = new Node("two", recording("two", done))) {
            List<UUID> jobs = TestDatabase.UNIT.write(() -> Stream.generate(() -> List.of(one.enqueue(), two.enqueue()))
                    .limit(50)
                    .flatMap(List::stream)
                    .toList());
            for (UUID job : jobs) {
                one.await(job, State.DONE);
            }
            assertThat(done).hasSize(100);
            assertThat(done.values()).allMatch(nodes -> nodes.size() == 1);
            assertThat(done.values().stream().flatMap(List::stream).distinct()).contains("one", "two");
        }
    }

    @Test
    void a_node_that_stops_gives_its_jobs_back_without_an_attempt() throws Exception {
        UUID id;
        try (Node node = new Node("a", Node.splitting((job, run) -> waitForEver()))) {
            id = node.enqueue();
            started.await();
        }
        assertThat(Node.job(id).state()).isEqualTo(State.QUEUED);
        assertThat(Node.job(id).attempts()).isZero();

        try (Node node = new Node("b", Node.splitting((job, run) -> runs.incrementAndGet()))) {
            assertThat(node.await(id, State.DONE).attempts()).isEqualTo(1);
        }
    }

    @Test
    void a_handler_that_leaves_gives_its_jobs_back_to_the_next() throws Exception {
        JobHandler leaving = Node.splitting((job, run) -> waitForEver());
        try (Node node = new Node("a", leaving)) {
            UUID id = node.enqueue();
            started.await();
            node.remove(leaving);
            assertThat(node.await(id, State.PARKED).attempts()).isZero();
            node.add(Node.splitting((job, run) -> runs.incrementAndGet()));
            node.await(id, State.DONE);
        }
    }

    @Test
    void cancelling_stops_a_job_that_polls_within_two_seconds() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        try (Node node = new Node("a", Node.splitting((job, run) -> {
            started.countDown();
            while (!run.requested()) {
                Thread.onSpinWait();
            }
            left.countDown();
            run.check();
        }))) {
            cancelAndAwait(node.desk, node.enqueue(), left);
        }
    }

    @Test
    void cancelling_on_another_node_wakes_a_job_that_waits_within_two_seconds() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        JobDesk elsewhere = new JobDesk(TestDatabase.UNIT, TestDatabase.JOBS, new Runs());
        try (Node node = new Node("a", Node.splitting((job, run) -> {
            try {
                waitForEver();
            } finally {
                left.countDown();
            }
        }))) {
            UUID id = node.enqueue();
            cancelAndAwait(elsewhere, id, left);
            node.desk.retry(id);
            node.await(id, State.RUNNING);
            node.desk.cancel(id);
        }
    }

    @Test
    void a_job_cancelled_before_its_turn_never_runs() throws Exception {
        JobDesk desk = new JobDesk(TestDatabase.UNIT, TestDatabase.JOBS, new Runs());
        UUID id = desk.enqueue(JobKind.SPLIT, TestDatabase.EXAM, UUID.randomUUID());
        desk.cancel(id);
        try (Node node = new Node("a", Node.splitting((job, run) -> runs.incrementAndGet()))) {
            node.await(node.enqueue(), State.DONE);
        }
        assertThat(runs).hasValue(1);
        assertThat(Node.job(id).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void entries_of_jobs_that_are_over_or_gone_are_taken_away() throws Exception {
        try (Node node = new Node("a", Node.splitting((job, run) -> runs.incrementAndGet()))) {
            UUID over = node.enqueue();
            node.await(over, State.DONE);
            TestDatabase.execute(
                    "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                            + " select 'korrigo-job', id, now(), false, 1"
                            + " from (values ('" + over + "'), ('" + UUID.randomUUID() + "')) as job (id)");
            while (TestDatabase.count("select count(*) from scheduled_tasks") > 0) {
                Thread.sleep(20);
            }
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void progress_reaches_the_database_twice_a_second_at_most() throws Exception {
        AtomicInteger updates = new AtomicInteger();
        try (Node node = new Node("a", counting(updates), Node.splitting((job, run) -> {
            for (int i = 1; i <= 200; i++) {
                run.progress(i, 200);
                Thread.sleep(5);
            }
        }))) {
            Job done = node.await(node.enqueue(), State.DONE);
            assertThat(done.done()).isEqualTo(200);
            long seconds = Duration.between(
                            done.startedAt().orElseThrow(), done.endedAt().orElseThrow())
                    .toSeconds();
            // one more for the start and one for the end
            assertThat(updates.get()).isBetween(4, (int) (seconds + 1) * 2 + 2);
        }
    }

    /** A job as a server leaves it that dies while it runs. */
    private static UUID abandonedBy(String node, String sinceHeartbeat) throws SQLException {
        UUID id = new JobDesk(TestDatabase.UNIT, TestDatabase.JOBS, new Runs())
                .enqueue(JobKind.SPLIT, TestDatabase.EXAM, UUID.randomUUID());
        TestDatabase.execute(
                "update job set state = 'RUNNING', attempts = 1, started_at = now() where id = '" + id + "'");
        TestDatabase.execute("update scheduled_tasks set picked = true, picked_by = '" + node
                + "', version = 2, last_heartbeat = now() - interval '" + sinceHeartbeat + "' where task_instance = '"
                + id + "'");
        return id;
    }

    private static JobHandler recording(String node, Map<UUID, List<String>> done) {
        return Node.splitting((job, run) -> {
            done.merge(job.id(), List.of(node), (before, now) -> Stream.concat(before.stream(), now.stream())
                    .toList());
            Thread.sleep(20);
        });
    }

    private static JobRepository counting(AtomicInteger updates) {
        return (JobRepository) Proxy.newProxyInstance(
                JobRepository.class.getClassLoader(),
                new Class<?>[] {JobRepository.class},
                (self, method, arguments) -> {
                    updates.addAndGet(method.getName().equals("update") ? 1 : 0);
                    try {
                        return method.invoke(TestDatabase.JOBS, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void waitForEver() throws InterruptedException {
        started.countDown();
        new CountDownLatch(1).await();
    }

    private void cancelAndAwait(JobDesk desk, UUID id, CountDownLatch left) throws InterruptedException {
        started.await();
        long begin = System.nanoTime();
        desk.cancel(id);
        left.await();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        assertThat(Node.job(id).state()).isEqualTo(State.CANCELLED);
    }
}

package org.korrigo.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.korrigo.domain.Problem;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobKind;

/** Which of many waiting jobs goes first. */
@Timeout(120)
class PriorityTest {

    private static final int BIG = 800;
    private static final int SMALL = 12;

    private final JobDesk desk = new JobDesk(TestDatabase.UNIT, TestDatabase.JOBS, new Runs());
    private final List<UUID> ended = new CopyOnWriteArrayList<>();

    @BeforeEach
    void empty() throws SQLException {
        TestDatabase.empty();
    }

    @Test
    void a_small_batch_ends_before_the_two_hundred_jobs_of_a_big_one_that_came_first() throws Exception {
        List<UUID> big = TestDatabase.UNIT.write(() ->
                Stream.generate(() -> enqueue(JobKind.IDENTIFY, BIG)).limit(200).toList());
        List<UUID> small = new CopyOnWriteArrayList<>();
        small.add(enqueue(JobKind.INDEX, -1));
        try (Node node = new Node(
                "a",
                handler(JobKind.INDEX, () -> small.add(enqueue(JobKind.SPLIT, SMALL))),
                handler(
                        JobKind.SPLIT,
                        () -> small.addAll(
                                List.of(enqueue(JobKind.IDENTIFY, SMALL), enqueue(JobKind.IDENTIFY, SMALL)))),
                handler(JobKind.IDENTIFY, () -> Thread.sleep(10)))) {
            for (UUID job : big) {
                node.await(job, State.DONE);
            }
        }
        assertThat(ended).hasSize(204).containsAll(small);
        int last = small.stream().mapToInt(ended::indexOf).max().orElseThrow();
        assertThat(ended.subList(last + 1, ended.size()))
                .as("what ended after the small batch")
                .hasSizeGreaterThan(160)
                .allMatch(big::contains);
    }

    @Test
    void jobs_that_take_long_leave_a_thread_to_the_others() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        UUID one = enqueue(JobKind.SPLIT, 5 * BIG);
        UUID other = enqueue(JobKind.SPLIT, 5 * BIG);
        try (Node node = new Node("a", handler(JobKind.SPLIT, open::await), handler(JobKind.RENDER, () -> {}))) {
            node.await(
                    one, job -> Stream.of(one, other).map(Node::job).anyMatch(each -> each.state() == State.RUNNING));
            node.await(enqueue(JobKind.RENDER, -1), State.DONE);
            assertThat(Stream.of(one, other).map(Node::job))
                    .extracting(Job::state)
                    .containsExactlyInAnyOrder(State.RUNNING, State.QUEUED);
            assertThat(Stream.of(one, other).map(Node::job))
                    .extracting(Job::attempts)
                    .containsExactlyInAnyOrder(1, 0);
            open.countDown();
            node.await(one, State.DONE);
            node.await(other, State.DONE);
        }
    }

    @Test
    void a_person_lets_a_job_go_first() throws Exception {
        List<UUID> jobs = TestDatabase.UNIT.write(() ->
                Stream.generate(() -> enqueue(JobKind.IDENTIFY, BIG)).limit(20).toList());
        UUID last = jobs.get(19);
        desk.prioritize(last, 99);
        assertThatThrownBy(() -> desk.prioritize(last, 100)).isInstanceOf(Problem.class);
        try (Node node = new Node("a", handler(JobKind.IDENTIFY, () -> Thread.sleep(10)))) {
            for (UUID job : jobs) {
                node.await(job, State.DONE);
            }
        }
        // two threads take two at once
        assertThat(ended.indexOf(last)).isLessThan(2);
        assertThat(Node.job(last).priority()).isEqualTo(99);
        assertThat(Collections.max(
                        jobs.stream().map(id -> Node.job(id).attempts()).toList()))
                .isEqualTo(1);
        assertThatThrownBy(() -> desk.prioritize(last, 1))
                .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.code()).isEqualTo("job-over"));
    }

    private UUID enqueue(JobKind kind, int pages) {
        return desk.enqueue(kind, TestDatabase.EXAM, UUID.randomUUID(), pages);
    }

    private interface Doing {
        void it() throws Exception;
    }

    private JobHandler handler(JobKind kind, Doing doing) {
        return new JobHandler() {
            @Override
            public JobKind kind() {
                return kind;
            }

            @Override
            public void run(Job job, Run run) throws Exception {
                doing.it();
                ended.add(job.id());
            }
        };
    }
}

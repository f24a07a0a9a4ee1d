package org.korrigo.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.JobError;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobEvent;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobKind;
import org.korrigo.persistence.jpa.internal.JpaJobArchive;

/** The symptoms "STARTED for hours" and "worker stuck on one task". */
@Timeout(120)
class StuckJobTest {

    private static final JobError STUCK = new JobError("job-stuck", Map.of("limit", "1 s"));

    private final JpaJobArchive archive = new JpaJobArchive(TestDatabase.UNIT);
    private final CountDownLatch open = new CountDownLatch(1);
    private final AtomicInteger runs = new AtomicInteger();

    @BeforeEach
    void empty() throws SQLException {
        TestDatabase.empty();
    }

    @AfterEach
    void letGo() {
        open.countDown();
    }

    @Test
    void a_job_that_takes_too_long_is_ended_and_begins_again_by_itself() throws Exception {
        try (Node node = node((job, run) -> {
            if (runs.incrementAndGet() == 1) {
                open.await();
            }
        })) {
            UUID id = node.enqueue();
            assertThat(node.await(id, State.DONE).attempts()).isEqualTo(2);
            assertThat(events(id))
                    .extracting(JobEvent::state)
                    .containsExactly(State.QUEUED, State.RUNNING, State.QUEUED, State.RUNNING, State.DONE);
            assertThat(events(id)).element(1).satisfies(event -> assertThat(event.node())
                    .contains("a"));
            assertThat(deeds(id)).singleElement().satisfies(deed -> {
                assertThat(deed.actor()).isEqualTo("system");
                assertThat(deed.action()).isEqualTo("job.stuck");
                assertThat(deed.details()).containsEntry("next", "QUEUED");
            });
        }
    }

    @Test
    void a_job_that_is_stuck_again_fails_and_says_so() throws Exception {
        try (Node node = node((job, run) -> open.await())) {
            Job failed = node.await(node.enqueue(), State.FAILED);
            assertThat(failed.error()).contains(STUCK);
            assertThat(failed.attempts()).isEqualTo(2);
            assertThat(deeds(failed.id())).hasSize(2);
        }
    }

    @Test
    void threads_that_never_come_back_are_replaced_and_other_jobs_go_on() throws Exception {
        try (Node node = node((job, run) -> {
            if (runs.incrementAndGet() <= 4) {
                while (open.getCount() > 0) {
                    LockSupport.parkNanos(1_000_000);
                }
            }
        })) {
            List<UUID> deaf = List.of(node.enqueue(), node.enqueue());
            for (UUID id : deaf) {
                assertThat(node.await(id, State.FAILED).error()).contains(STUCK);
            }
            node.await(node.enqueue(), State.DONE);
            open.countDown();
            node.await(node.enqueue(), State.DONE);
            assertThat(deaf).allMatch(id -> Node.job(id).state() == State.FAILED);
        }
        assertThat(TestDatabase.count("select count(*) from scheduled_tasks")).isZero();
    }

    @Test
    void limits_are_read_with_their_units() {
        TimeLimits limits = new TimeLimits("SPLIT=4h, INDEX = 90s");
        assertThat(limits.words(JobKind.SPLIT)).isEqualTo("240 min");
        assertThat(limits.words(JobKind.INDEX)).isEqualTo("90 s");
        assertThat(limits.isExceeded(JobKind.RENDER, Duration.ofDays(9))).isFalse();
        assertThatThrownBy(() -> new TimeLimits("SPLIT=4")).hasMessageContaining("SPLIT=4");
    }

    private static Node node(Node.Work work) throws SQLException {
        JobHandler handler = Node.splitting(work);
        return new Node("a", TestDatabase.JOBS, "SPLIT=1s", handler);
    }

    private List<JobEvent> events(UUID job) {
        return TestDatabase.UNIT.read(() -> archive.events(job));
    }

    private List<AuditEntry> deeds(UUID job) {
        return TestDatabase.UNIT.read(() -> archive.deeds(job));
    }
}

package org.korrigo.application.internal.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.job.JobCareDesk;
import org.korrigo.application.internal.job.JobHealth;
import org.korrigo.application.internal.job.JobWard;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.application.job.JobCare;
import org.korrigo.application.job.JobChoice;
import org.korrigo.application.job.JobKindView;
import org.korrigo.application.job.JobSweep;
import org.korrigo.domain.Problem;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.JobError;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobNode;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.job.JobSettings;
import org.korrigo.persistence.jpa.internal.JpaJobArchive;
import org.korrigo.persistence.jpa.internal.JpaJobEngines;
import org.korrigo.persistence.jpa.internal.JpaJobRepository;

/** Commands of the troubleshooting guide about the task queue: retry_failed_tasks, purge, inspect, stats, concurrency. */
class JobCareOnDatabaseTest {

    private MarkingBench bench;
    private JpaJobRepository jobs;
    private JpaJobEngines engines;
    private JobWard ward;
    private JobCare care;
    private UUID exam;

    @BeforeEach
    void oneExam() throws SQLException {
        bench = new MarkingBench();
        exam = bench.exam("bac", 1, 1).id();
        jobs = new JpaJobRepository(bench.work);
        engines = new JpaJobEngines(bench.work);
        ward = new JobWard(new JpaJobArchive(bench.work), engines, bench.lookup, bench.clock);
        JobQueue queue = ReadOnly.of(JobQueue.class, Map.of("retry", of -> again((UUID) of[0])));
        care = new JobCareDesk(bench.work, jobs, queue, ward, bench.audit);
    }

    @Test
    void retry_failed_tasks_runs_all_or_those_of_a_kind_and_only_when_told() throws SQLException {
        UUID split = add(JobKind.SPLIT, State.FAILED);
        UUID render = add(JobKind.RENDER, State.FAILED);
        add(JobKind.RENDER, State.DONE);

        assertThat(care.retryFailed(MarkingBench.CHIEF, JobChoice.ALL, false))
                .isEqualTo(new JobSweep(false, 2, Map.of(JobKind.SPLIT, 1L, JobKind.RENDER, 1L)));
        assertThat(state(split)).isEqualTo(State.FAILED);

        JobChoice renders = new JobChoice(Optional.of("bac"), Set.of(), Optional.of(JobKind.RENDER), Optional.empty());
        assertThat(care.retryFailed(MarkingBench.CHIEF, renders, true).count()).isEqualTo(1);
        assertThat(state(render)).isEqualTo(State.QUEUED);
        assertThat(state(split)).isEqualTo(State.FAILED);
        assertThat(audited("job.retry-failed")).contains("RENDER");
    }

    @Test
    void celery_purge_drops_what_waits_or_is_over_and_never_what_runs() throws SQLException {
        add(JobKind.SPLIT, State.QUEUED);
        add(JobKind.SPLIT, State.FAILED);
        UUID runs = add(JobKind.SPLIT, State.RUNNING);

        assertThat(care.purge(MarkingBench.CHIEF, JobChoice.ALL, false).count()).isEqualTo(2);
        JobChoice old = new JobChoice(Optional.empty(), Set.of(), Optional.empty(), Optional.of(Duration.ofDays(1)));
        assertThat(care.purge(MarkingBench.CHIEF, old, true).count()).isZero();
        assertThat(care.purge(MarkingBench.CHIEF, JobChoice.ALL, true).count()).isEqualTo(2);
        assertThat(care.list(MarkingBench.CHIEF, JobChoice.ALL))
                .extracting(Job::id)
                .containsExactly(runs);
        assertThat(care.purge(MarkingBench.CHIEF, JobChoice.ALL.in(State.RUNNING), true)
                        .count())
                .isZero();
        assertThat(audited("job.purge")).contains("\"count\"");
    }

    @Test
    void pause_resume_and_concurrency_are_kept_and_audited() throws SQLException {
        care.pause(MarkingBench.CHIEF, "disque plein");
        care.setThreads(MarkingBench.CHIEF, 8, false);
        care.setThreads(MarkingBench.CHIEF, 2, true);
        JobSettings kept = care.overview(MarkingBench.CHIEF).settings();
        assertThat(kept.paused()).isTrue();
        assertThat(kept.reason()).isEqualTo("disque plein");
        assertThat(kept.changedBy()).isEqualTo("chief");
        assertThat(kept.threads()).contains(8);
        assertThat(kept.longThreads()).contains(2);
        care.resume(MarkingBench.CHIEF);
        care.setThreads(MarkingBench.CHIEF, 0, false);
        assertThat(care.overview(MarkingBench.CHIEF).settings().paused()).isFalse();
        assertThat(care.overview(MarkingBench.CHIEF).settings().threads()).isEmpty();
        assertThat(audited("job.pause")).contains("disque plein");
        assertThat(audited("job.workers")).isNotNull();
        refused("job-threads-invalid", () -> care.setThreads(MarkingBench.CHIEF, 65, false));
        refused("role-missing", () -> care.pause(MarkingBench.ANNE, ""));
    }

    @Test
    void inspect_registered_and_a_log_of_each_job() {
        care.kinds(MarkingBench.CHIEF);
        ((JobCareDesk) care).addHandler(handler());
        assertThat(care.kinds(MarkingBench.CHIEF))
                .hasSize(5)
                .filteredOn(JobKindView::handled)
                .extracting(JobKindView::subject)
                .containsExactly("batch");
        UUID job = add(JobKind.SPLIT, State.FAILED);
        assertThat(care.history(MarkingBench.CHIEF, job).events()).hasSize(1);
        refused("job-not-found", () -> care.history(MarkingBench.CHIEF, UUID.randomUUID()));
    }

    @Test
    void the_doctor_hears_of_a_paused_old_parked_failed_or_stuck_queue() throws SQLException {
        JobHealth health = new JobHealth(bench.work, ward);
        assertThat(health.look()).extracting(Finding::code).containsExactly("job-no-engine");
        beat();
        assertThat(health.look()).extracting(Finding::code).containsExactly("jobs-well");

        add(JobKind.SPLIT, State.FAILED);
        add(JobKind.SPLIT, State.PARKED);
        add(JobKind.SPLIT, State.QUEUED);
        RealDatabase.execute("update scheduled_tasks set execution_time = now() - interval '3 hours'");
        assertThat(health.look())
                .extracting(finding -> finding.level() + " " + finding.code())
                .containsExactly("FAIL job-queue-old", "WARN jobs-parked", "WARN jobs-failed");

        RealDatabase.execute("update job set error_code = 'job-stuck' where state = 'FAILED'");
        care.pause(MarkingBench.CHIEF, "");
        assertThat(health.look()).extracting(Finding::code).containsExactly("jobs-paused", "jobs-parked", "jobs-stuck");
    }

    private void beat() {
        bench.work.run(() -> engines.beat(new JobNode("a", 2, 1, 0, Instant.now())));
    }

    private Object again(UUID id) {
        jobs.update(job(id, jobs.find(id).orElseThrow().kind(), State.QUEUED));
        return null;
    }

    private UUID add(JobKind kind, State state) {
        UUID id = UUID.randomUUID();
        bench.work.run(() -> {
            jobs.add(job(id, kind, state));
            if (state == State.PARKED || state.isOver()) {
                jobs.update(job(id, kind, state));
            }
        });
        return id;
    }

    private State state(UUID id) {
        return bench.work.read(() -> jobs.find(id)).orElseThrow().state();
    }

    private Job job(UUID id, JobKind kind, State state) {
        Instant now = Instant.now();
        return new Job(
                id,
                kind,
                exam,
                id,
                state,
                0,
                0,
                0,
                state == State.FAILED ? Optional.of(new JobError("job-failed", "x")) : Optional.empty(),
                state == State.PARKED ? Optional.of("ocr:tesseract") : Optional.empty(),
                now,
                Optional.empty(),
                state.isOver() ? Optional.of(now) : Optional.empty());
    }

    private static JobHandler handler() {
        return new JobHandler() {
            @Override
            public JobKind kind() {
                return JobKind.SPLIT;
            }

            @Override
            public void run(Job job, Run run) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static String audited(String action) throws SQLException {
        return RealDatabase.first("select details from audit where action = '" + action + "' order by line limit 1");
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}

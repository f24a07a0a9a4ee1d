package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobEvent;
import org.korrigo.domain.job.JobFigures;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobNode;
import org.korrigo.domain.job.JobSelection;
import org.korrigo.domain.job.JobSettings;

class JpaJobArchiveTest {

    private static final JobSelection ALL =
            new JobSelection(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    private JpaUnitOfWork unit;
    private JpaJobRepository jobs;
    private JpaJobArchive archive;
    private JpaJobEngines engines;
    private UUID exam;

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        jobs = new JpaJobRepository(unit);
        archive = new JpaJobArchive(unit);
        engines = new JpaJobEngines(unit);
        exam = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("bac")))
                .id();
    }

    @Test
    void each_change_of_state_leaves_a_line_and_progress_leaves_none() {
        Job job = add(JobKind.SPLIT);
        change(job, State.RUNNING, 1);
        change(job, State.RUNNING, 1);
        change(job, State.FAILED, 1);

        var events = unit.read(() -> archive.events(job.id()));
        assertThat(events).extracting(JobEvent::state).containsExactly(State.QUEUED, State.RUNNING, State.FAILED);
        assertThat(events.get(2).error()).contains(new Job.JobError("code", Map.of("message", "detail")));
        assertThat(events.get(2).attempt()).isEqualTo(1);
        assertThat(events).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
    }

    @Test
    void what_people_did_to_a_job_is_found_by_its_id() {
        Job job = add(JobKind.SPLIT);
        AuditEntry deed = new AuditEntry(
                UUID.randomUUID(), Samples.NOON, "anne", "job.retry", job.id().toString(), Map.of());
        unit.run(() -> new JpaAuditTrail(unit).add(deed));

        assertThat(unit.read(() -> archive.deeds(job.id()))).containsExactly(deed);
        assertThat(unit.read(() -> archive.deeds(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void jobs_are_chosen_by_exam_state_kind_and_age() {
        Job split = change(add(JobKind.SPLIT), State.FAILED, 1);
        Job render = change(add(JobKind.RENDER), State.FAILED, 1);
        Job waiting = add(JobKind.SPLIT);

        assertThat(select(ALL)).containsExactly(waiting.id(), render.id(), split.id());
        assertThat(select(new JobSelection(
                        Optional.of(exam), Set.of(State.FAILED), Optional.of(JobKind.SPLIT), Optional.empty())))
                .containsExactly(split.id());
        assertThat(select(new JobSelection(
                        Optional.empty(), Set.of(), Optional.empty(), Optional.of(Samples.NOON.minusSeconds(1)))))
                .isEmpty();
        assertThat(select(
                        new JobSelection(Optional.of(UUID.randomUUID()), Set.of(), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_purge_takes_the_entry_and_the_lines_with_it_and_never_a_job_that_runs() throws SQLException {
        change(add(JobKind.SPLIT), State.RUNNING, 1);
        change(add(JobKind.SPLIT), State.DONE, 1);
        add(JobKind.SPLIT);

        assertThat(unit.write(() -> archive.remove(ALL))).isEqualTo(2);

        assertThat(TestPersistence.count("select count(*) from job")).isEqualTo(1);
        assertThat(TestPersistence.count("select count(*) from scheduled_tasks"))
                .isEqualTo(1);
        assertThat(TestPersistence.count("select count(*) from job_event")).isEqualTo(2);
        assertThat(unit.write(() -> archive.remove(ALL))).isZero();
    }

    @Test
    void figures_say_how_many_how_long_and_how_old() throws SQLException {
        change(add(JobKind.SPLIT), State.DONE, 1);
        change(add(JobKind.SPLIT), State.DONE, 1);
        add(JobKind.SPLIT);
        TestPersistence.execute("update job set started_at = now() - interval '10 seconds', ended_at = now()"
                + " where state = 'DONE'");
        TestPersistence.execute("update scheduled_tasks set execution_time = now() - interval '2 minutes'");

        assertThat(unit.read(archive::figures)).singleElement().satisfies(JpaJobArchiveTest::areOfSplits);
    }

    private static void areOfSplits(JobFigures figures) {
        assertThat(figures.kind()).isEqualTo(JobKind.SPLIT);
        assertThat(figures.states()).containsOnly(Map.entry(State.DONE, 2L), Map.entry(State.QUEUED, 1L));
        assertThat(figures.total()).isEqualTo(3);
        assertThat(figures.meanSeconds()).contains(10.0);
        assertThat(figures.slowSeconds()).contains(10.0);
        assertThat(figures.waitingSeconds().orElseThrow()).isBetween(119.0, 180.0);
        assertThat(figures.lastHour()).isEqualTo(2);
    }

    @Test
    void what_engines_keep_to_comes_back_as_it_was() {
        assertThat(unit.read(engines::settings)).isEqualTo(JobSettings.NONE);
        JobSettings paused = JobSettings.NONE
                .paused(true, "disque plein", "anne", Samples.NOON)
                .threads(8)
                .longThreads(2);
        unit.run(() -> engines.change(paused));
        assertThat(unit.read(engines::settings)).isEqualTo(paused);
        unit.run(() -> engines.change(JobSettings.NONE));
        assertThat(unit.read(engines::settings)).isEqualTo(JobSettings.NONE);
    }

    @Test
    void servers_are_known_as_long_as_they_say_so() throws SQLException {
        unit.run(() -> engines.beat(new JobNode("a", 2, 1, 0, Instant.EPOCH)));
        unit.run(() -> engines.beat(new JobNode("b", 2, 1, 2, Instant.EPOCH)));
        TestPersistence.execute("update job_node set seen_at = now() - interval '2 minutes' where name = 'a'");

        assertThat(unit.read(engines::nodes)).singleElement().satisfies(node -> {
            assertThat(node.name()).isEqualTo("b");
            assertThat(node.busy()).isEqualTo(2);
        });
    }

    private List<UUID> select(JobSelection selection) {
        return unit.read(() -> archive.select(selection, 9)).stream()
                .map(Job::id)
                .toList();
    }

    private Job add(JobKind kind) {
        Job job = job(UUID.randomUUID(), kind, State.QUEUED, 0);
        unit.run(() -> jobs.add(job));
        return job;
    }

    private Job change(Job job, State state, int attempts) {
        Job changed = job(job.id(), job.kind(), state, attempts);
        unit.run(() -> jobs.update(changed));
        return changed;
    }

    private Job job(UUID id, JobKind kind, State state, int attempts) {
        return new Job(
                id,
                kind,
                exam,
                id,
                state,
                0,
                0,
                attempts,
                state == State.FAILED ? Optional.of(new Job.JobError("code", "detail")) : Optional.empty(),
                Optional.empty(),
                Samples.NOON,
                attempts > 0 ? Optional.of(Samples.NOON) : Optional.empty(),
                state.isOver() ? Optional.of(Samples.NOON) : Optional.empty());
    }
}

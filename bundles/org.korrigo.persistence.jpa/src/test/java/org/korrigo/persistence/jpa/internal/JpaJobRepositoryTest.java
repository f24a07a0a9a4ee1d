package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobKind;

class JpaJobRepositoryTest {

    private JpaUnitOfWork unit;
    private JpaJobRepository jobs;
    private UUID exam;

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        jobs = new JpaJobRepository(unit);
        exam = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("bac")))
                .id();
    }

    @Test
    void a_job_comes_back_as_it_was_and_the_engine_knows_it() throws SQLException {
        Job job = add();

        assertThat(unit.read(() -> jobs.find(job.id()))).contains(job);
        assertThat(unit.write(() -> jobs.findLocked(job.id()))).contains(job);
        assertThat(entries(job)).isEqualTo(1);
    }

    @Test
    void a_job_that_is_taken_back_leaves_no_entry() throws SQLException {
        Job job = queued();
        try {
            unit.run(() -> {
                jobs.add(job);
                throw new IllegalStateException("rolled back");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("rolled back");
        }

        assertThat(entries(job)).isZero();
        assertThat(unit.read(() -> jobs.find(job.id()))).isEmpty();
    }

    @Test
    void only_a_job_that_waits_or_runs_has_an_entry() throws SQLException {
        Job job = add();
        change(job, Job.State.RUNNING, null);
        assertThat(entries(job)).isEqualTo(1);
        change(job, Job.State.PARKED, "ocr:tesseract");
        assertThat(entries(job)).isZero();
        unit.run(() -> jobs.reschedule(job));
        unit.run(() -> jobs.reschedule(job));
        assertThat(entries(job)).isEqualTo(1);
        change(job, Job.State.CANCELLED, null);
        assertThat(entries(job)).isZero();
    }

    @Test
    void the_newest_come_first_and_can_be_asked_for_by_state() {
        Job old = add();
        Job parked = change(add(), Job.State.PARKED, "ocr:tesseract");
        Job newest = add();

        assertThat(unit.read(() -> jobs.latest(Optional.empty(), Optional.empty(), 2)))
                .containsExactly(newest, parked);
        assertThat(unit.read(() -> jobs.latest(Optional.of(exam), Optional.of(Job.State.QUEUED), 9)))
                .containsExactly(newest, old);
        assertThat(unit.read(() -> jobs.latest(Optional.of(UUID.randomUUID()), Optional.empty(), 9)))
                .isEmpty();
        assertThat(unit.read(() -> jobs.parkedFor("ocr:tesseract"))).containsExactly(parked);
        assertThat(unit.read(() -> jobs.parkedFor("ocr:digits"))).isEmpty();
    }

    private Job add() {
        Job job = queued();
        unit.run(() -> jobs.add(job));
        return job;
    }

    private Job queued() {
        return new Job(
                UUID.randomUUID(),
                JobKind.SPLIT,
                exam,
                UUID.randomUUID(),
                Job.State.QUEUED,
                0,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Samples.NOON,
                Optional.empty(),
                Optional.empty());
    }

    private Job change(Job job, Job.State state, String waitingFor) {
        Job changed = new Job(
                job.id(),
                job.kind(),
                job.exam(),
                job.subject(),
                state,
                3,
                4,
                1,
                Optional.of(new Job.JobError("code", "detail")),
                Optional.ofNullable(waitingFor),
                job.createdAt(),
                Optional.of(Samples.NOON),
                state.isOver() ? Optional.of(Samples.NOON) : Optional.empty());
        unit.run(() -> jobs.update(changed));
        assertThat(unit.read(() -> jobs.find(job.id()))).contains(changed);
        return changed;
    }

    private static int entries(Job job) throws SQLException {
        return TestPersistence.count("select count(*) from scheduled_tasks where task_name = 'korrigo-job'"
                + " and not picked and task_instance = '" + job.id() + "'");
    }
}

package org.korrigo.jobs.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.JobError;
import org.korrigo.domain.job.Job.State;

/** The next state of a job. */
final class JobDraft {

    private final Job job;
    private final State state;
    private int priority;
    private int done;
    private int total;
    private int attempts;
    private Optional<JobError> error;
    private Optional<String> waitingFor = Optional.empty();
    private Optional<Instant> startedAt;
    private Optional<Instant> endedAt = Optional.empty();

    private JobDraft(Job job, State state) {
        this.job = job;
        this.state = state;
        priority = job.priority();
        done = job.done();
        total = job.total();
        attempts = job.attempts();
        error = job.error();
        startedAt = job.startedAt();
    }

    /** Its start tells one run from another, so that a run that has lost its job can know it. */
    static Job started(Job job) {
        JobDraft next = new JobDraft(job, State.RUNNING);
        next.attempts++;
        next.done = 0;
        next.total = 0;
        next.startedAt = Optional.of(now());
        return next.toJob();
    }

    static Job progressed(Job job, int done, int total) {
        JobDraft next = new JobDraft(job, State.RUNNING);
        next.done = done;
        next.total = total;
        return next.toJob();
    }

    static Job over(Job job, State state, Optional<JobError> error) {
        JobDraft next = new JobDraft(job, state);
        next.error = error;
        next.endedAt = Optional.of(now());
        return next.toJob();
    }

    /** Waiting for a plug-in is no attempt. */
    static Job parked(Job job, String waitingFor) {
        JobDraft next = new JobDraft(job, State.PARKED);
        next.attempts--;
        next.waitingFor = Optional.of(waitingFor);
        return next.toJob();
    }

    /** Stopped by no fault of its own. */
    static Job interrupted(Job job) {
        JobDraft next = new JobDraft(job, State.QUEUED);
        next.attempts--;
        return next.toJob();
    }

    static Job toBeTriedAgain(Job job, JobError error) {
        JobDraft next = new JobDraft(job, State.QUEUED);
        next.error = Optional.of(error);
        return next.toJob();
    }

    static Job ranked(Job job, int priority) {
        JobDraft next = new JobDraft(job, job.state());
        next.priority = priority;
        next.waitingFor = job.waitingFor();
        return next.toJob();
    }

    static Job unparked(Job job) {
        return new JobDraft(job, State.QUEUED).toJob();
    }

    static Job fromTheBeginning(Job job) {
        JobDraft next = new JobDraft(job, State.QUEUED);
        next.attempts = 0;
        next.done = 0;
        next.total = 0;
        next.error = Optional.empty();
        next.startedAt = Optional.empty();
        return next.toJob();
    }

    /** As exact as the database keeps it. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private Job toJob() {
        return new Job(
                job.id(),
                job.kind(),
                job.exam(),
                job.subject(),
                state,
                priority,
                done,
                total,
                attempts,
                error,
                waitingFor,
                job.createdAt(),
                startedAt,
                endedAt);
    }
}

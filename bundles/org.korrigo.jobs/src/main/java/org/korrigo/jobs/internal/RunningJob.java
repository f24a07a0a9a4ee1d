package org.korrigo.jobs.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobRepository;

/** One attempt at a job, on the thread that made it. */
final class RunningJob implements JobHandler.Run {

    /** Why an attempt ends before its work does. */
    enum End {
        /** A person cancelled the job, or another node has taken it over. */
        CANCELLED,
        /** This node, or the handler, stops. */
        STOPPED,
        /** It takes longer than its kind may. */
        STUCK
    }

    private static final long BETWEEN_PROGRESS = Duration.ofMillis(500).toNanos();

    private final UnitOfWork unit;
    private final JobRepository jobs;
    private final Job job;
    private final Thread thread = Thread.currentThread();
    private final Allowance.Permit permit;
    private final long begun = System.nanoTime();
    private volatile Optional<End> end = Optional.empty();
    private volatile long ended;
    private boolean finished;
    private long lastProgress = System.nanoTime() - BETWEEN_PROGRESS;
    private volatile int done;
    private volatile int total;

    RunningJob(UnitOfWork unit, JobRepository jobs, Job started, Allowance.Permit permit) {
        this.unit = unit;
        this.jobs = jobs;
        this.job = started;
        this.permit = permit;
    }

    UUID id() {
        return job.id();
    }

    Job job() {
        return job;
    }

    /** By the clock of {@link System#nanoTime}. */
    long begun() {
        return begun;
    }

    Optional<End> end() {
        return end;
    }

    @Override
    public boolean requested() {
        return end.isPresent();
    }

    @Override
    public void progress(int doneSoFar, int ofAll) {
        done = doneSoFar;
        total = ofAll;
        if (System.nanoTime() - lastProgress >= BETWEEN_PROGRESS) {
            lastProgress = System.nanoTime();
            settle(UnaryOperator.identity());
        }
    }

    /** Asks the handler to end, and wakes it when it waits. */
    synchronized void end(End reason) {
        if (!finished && end.isEmpty()) {
            ended = System.nanoTime();
            end = Optional.of(reason);
            thread.interrupt();
        }
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** One whose handler goes is left to end when it likes: its bundle waits for it. */
    synchronized boolean hasIgnoredItsEndFor(Duration time) {
        boolean asked = end.filter(reason -> reason != End.STOPPED).isPresent();
        return !finished && asked && System.nanoTime() - ended > time.toNanos();
    }

    /** Its thread no longer counts. */
    void leave() {
        permit.close();
    }

    /** From now on nobody interrupts the thread, which goes on with other work. */
    synchronized void finish() {
        finished = true;
        Thread.interrupted();
    }

    /** Whether the job as stored is still this attempt's to change. */
    boolean isMine(Job stored) {
        return stored.state() == State.RUNNING && stored.startedAt().equals(job.startedAt());
    }

    /** Stores progress and a change. @return whether the job was still this attempt's */
    boolean settle(UnaryOperator<Job> change) {
        return unit.write(() -> {
            Optional<Job> mine = jobs.findLocked(id()).filter(this::isMine);
            mine.ifPresent(stored -> jobs.update(change.apply(JobDraft.progressed(stored, done, total))));
            return mine.isPresent();
        });
    }
}

package org.korrigo.jobs.internal;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.JobError;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one attempt at a job. What becomes of the job is stored here; the engine is only told when to call again. */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final int FACTOR = 4;

    /** What can bring a process down is done in children: the server mostly dies by other hands, and a long job then dies with it many times. */
    static final int DEATHS = 20;

    private static final Duration SOON = Duration.ofSeconds(1);
    /** Until it may begin: a thread that long jobs may have is free, or jobs are no longer paused. */
    private static final Duration LATER = Duration.ofSeconds(2);

    private final UnitOfWork unit;
    private final JobRepository jobs;
    private final Runs runs;
    private final Handlers handlers;
    private final Duration pause;
    private final Allowance allowance;
    private final StuckJobs stuck;
    private volatile boolean stopped;

    /** @param pause before the second attempt; each further one waits four times longer */
    Worker(JobLedger ledger, Runs runs, Handlers handlers, Duration pause, Allowance allowance, StuckJobs stuck) {
        this.unit = ledger.unit();
        this.jobs = ledger.jobs();
        this.runs = runs;
        this.handlers = handlers;
        this.pause = pause;
        this.allowance = allowance;
        this.stuck = stuck;
    }

    /** Ends the attempts that run and makes no more. */
    void stop() {
        stopped = true;
        runs.all().forEach(run -> run.end(RunningJob.End.STOPPED));
    }

    CompletionHandler<Void> work(UUID id) {
        if (stopped || runs.isRunning(id)) {
            // cancelled and tried again at once: the cancelled run is about to end
            return again(SOON);
        }
        Optional<Job> job = unit.read(() -> jobs.find(id));
        if (job.isEmpty()) {
            return forget();
        }
        Optional<Allowance.Permit> permit = allowance.enter(job.get().isLong());
        if (permit.isEmpty()) {
            return again(LATER);
        }
        try (Allowance.Permit held = permit.get()) {
            return begin(id, held);
        }
    }

    private CompletionHandler<Void> begin(UUID id, Allowance.Permit permit) {
        return unit.write(() -> jobs.findLocked(id).flatMap(job -> begin(job, permit)))
                .map(this::attempt)
                .orElseGet(Worker::leave);
    }

    private Optional<RunningJob> begin(Job job, Allowance.Permit permit) {
        if (job.state() == State.PARKED || job.state().isOver()) {
            // takes away the entry it should not have
            jobs.update(job);
            return Optional.empty();
        }
        if (job.attempts() >= (job.state() == State.RUNNING ? DEATHS : Outcome.ATTEMPTS)) {
            var error = new JobError("job-abandoned", "The server died at every attempt.");
            LOG.warn("Job {} is given up: the server died at each of {} attempts", job.id(), job.attempts());
            jobs.update(JobDraft.over(job, State.FAILED, Optional.of(error)));
            return Optional.empty();
        }
        Job started = JobDraft.started(job);
        jobs.update(started);
        return Optional.of(new RunningJob(unit, jobs, started, permit));
    }

    private CompletionHandler<Void> attempt(RunningJob run) {
        runs.add(run);
        try {
            if (stopped) {
                run.end(RunningJob.End.STOPPED);
            }
            Outcome outcome = run(run);
            run.finish();
            return settle(run, outcome);
        } finally {
            runs.remove(run);
        }
    }

    private Outcome run(RunningJob run) {
        Job job = run.job();
        Optional<JobHandler> handler = handlers.find(job.kind());
        if (handler.isEmpty()) {
            return Outcome.parked(Handlers.waitingFor(job.kind()));
        }
        try {
            handler.get().run(job, run);
            return Outcome.DONE;
        } catch (Throwable failure) {
            // whatever it is, and an Error too, the job must not hang in RUNNING
            return run.end()
                    .map(end -> switch (end) {
                        case STOPPED -> Outcome.INTERRUPTED;
                        case STUCK -> stuck.outcome(job);
                        case CANCELLED -> Outcome.of(failure, job.attempts());
                    })
                    .orElseGet(() -> Outcome.of(failure, job.attempts()));
        }
    }

    private CompletionHandler<Void> settle(RunningJob run, Outcome outcome) {
        boolean mine = unit.write(() -> store(run, outcome));
        if (!mine) {
            LOG.debug("Job {} was cancelled, or is another node's", run.id());
            return leave();
        }
        log(run, outcome);
        return switch (outcome.again()) {
            case NEVER -> leave();
            case AT_ONCE -> again(Duration.ZERO);
            case AFTER_A_PAUSE -> again(pause(run.job().attempts()));
        };
    }

    private boolean store(RunningJob run, Outcome outcome) {
        boolean mine = run.settle(outcome.change());
        if (mine
                && outcome.error().isPresent()
                && run.end().filter(RunningJob.End.STUCK::equals).isPresent()) {
            stuck.record(run.job(), outcome);
        }
        return mine;
    }

    private static void log(RunningJob run, Outcome outcome) {
        String next = outcome.again() == Outcome.Again.NEVER ? "failed" : "failed and will be tried again";
        outcome.error()
                .ifPresentOrElse(
                        error -> LOG.warn("Job {} {}: {}: {}", run.id(), next, error.code(), error.message()),
                        () -> LOG.debug("Job {} ended", run.id()));
    }

    private Duration pause(int attempts) {
        return pause.multipliedBy((long) Math.pow(FACTOR, attempts - 1.0));
    }

    /** The entry went with the change of the job. */
    private static CompletionHandler<Void> leave() {
        return (complete, operations) -> {};
    }

    /** The job is no more. */
    private static CompletionHandler<Void> forget() {
        return (complete, operations) -> operations.remove();
    }

    private static CompletionHandler<Void> again(Duration after) {
        return (complete, operations) ->
                operations.reschedule(complete, Instant.now().plus(after));
    }
}

package org.korrigo.jobs.internal;

import java.time.Duration;
import java.util.Map;
import org.korrigo.domain.job.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the attempts that take longer than their kind may. A handler that does not listen is left behind with its thread, which another
 * one replaces; what it still does changes nothing, for the job is no longer its own.
 */
final class StuckJobs {

    private static final Logger LOG = LoggerFactory.getLogger(StuckJobs.class);

    private final JobLedger ledger;
    private final Runs runs;
    private final TimeLimits limits;
    private final Picks picks;
    private final Duration patience;

    /** @param patience how long a handler may take to end once it was asked to */
    StuckJobs(JobLedger ledger, Runs runs, TimeLimits limits, Picks picks, Duration patience) {
        this.ledger = ledger;
        this.runs = runs;
        this.limits = limits;
        this.picks = picks;
        this.patience = patience;
    }

    /** @param replaceThreads called when threads were left behind */
    void look(Runnable replaceThreads) {
        boolean leftBehind = false;
        for (RunningJob run : runs.all()) {
            if (run.hasIgnoredItsEndFor(patience)) {
                leave(run);
                leftBehind = true;
            } else if (limits.isExceeded(run.job().kind(), run.age())) {
                run.end(RunningJob.End.STUCK);
            }
        }
        if (leftBehind) {
            replaceThreads.run();
        }
    }

    Outcome outcome(Job job) {
        return Outcome.stuck(job, limits.words(job.kind()));
    }

    /** Tells that an attempt was ended, in the unit of work that changes its job. */
    void record(Job job, Outcome outcome) {
        boolean again = outcome.again() != Outcome.Again.NEVER;
        LOG.warn(
                "Job {} took longer than {} and {}",
                job.id(),
                limits.words(job.kind()),
                again ? "begins again" : "failed");
        ledger.record(
                "job.stuck",
                job.id(),
                Map.of(
                        "kind", job.kind().name(),
                        "limit", limits.words(job.kind()),
                        "next", again ? "QUEUED" : "FAILED"));
    }

    private void leave(RunningJob run) {
        LOG.warn("Job {} does not end though asked to: its thread is left behind", run.id());
        Outcome outcome = outcome(run.job());
        ledger.unit().run(() -> {
            if (run.settle(outcome.change())) {
                record(run.job(), outcome);
                ledger.unit().afterCommit(() -> picks.release(run.id()));
            }
        });
        run.leave();
        runs.remove(run);
    }
}

package org.korrigo.jobs.internal;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees what other nodes do to the jobs of this one, and what waits for something that has come meanwhile. */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final int SWEEP_SECONDS = 20;
    private static final int MOST_PARKED = 1000;

    /** Of each plug-in: enough to drain those that parked in the moment it arrived, few enough to cost nothing. */
    private static final int PROBES = 10;

    private final UnitOfWork unit;
    private final JobRepository jobs;
    private final Runs runs;
    private final Handlers handlers;
    private final JobDesk desk;
    private final List<Runnable> others;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "korrigo-jobs-watch"));

    /** @param others what is looked after each second too */
    Watch(UnitOfWork unit, JobRepository jobs, Runs runs, Handlers handlers, Runnable... others) {
        this.unit = unit;
        this.jobs = jobs;
        this.runs = runs;
        this.handlers = handlers;
        this.others = List.of(others);
        this.desk = new JobDesk(unit, jobs, runs);
    }

    void start() {
        clock.scheduleWithFixedDelay(safely(this::look), 1, 1, TimeUnit.SECONDS);
        others.forEach(other -> clock.scheduleWithFixedDelay(safely(other), 1, 1, TimeUnit.SECONDS));
        clock.scheduleWithFixedDelay(safely(this::sweep), SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    void stop() {
        clock.shutdownNow();
    }

    void resume(String waitingFor) {
        clock.execute(safely(() -> desk.resume(waitingFor)));
    }

    /** Ends attempts whose job was cancelled, or taken over, elsewhere. */
    private void look() {
        Collection<RunningJob> running = runs.all();
        if (!running.isEmpty()) {
            unit.read(() -> {
                running.stream()
                        .filter(run -> jobs.find(run.id()).filter(run::isMine).isEmpty())
                        .forEach(run -> run.end(RunningJob.End.CANCELLED));
                return running;
            });
        }
    }

    /** Tries some of the parked jobs again: what they wait for may have come in the moment they were parked. */
    void sweep() {
        List<Job> parked = unit.read(() -> jobs.latest(Optional.empty(), Optional.of(State.PARKED), MOST_PARKED));
        parked.stream()
                .filter(job -> job.waitingFor().filter(handlers::isAbsent).isEmpty())
                .collect(groupingBy(job -> job.waitingFor().orElse("")))
                .values()
                .forEach(waiting -> desk.resume(waiting.subList(Math.max(0, waiting.size() - PROBES), waiting.size())));
    }

    private static Runnable safely(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.warn("Jobs could not be looked after: {}", e.toString());
            }
        };
    }
}

package org.korrigo.jobs.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.korrigo.domain.metric.Durations;
import org.korrigo.domain.metric.Metric;
import org.korrigo.domain.metric.MetricSource;
import org.osgi.service.component.annotations.Component;
import org.slf4j.MDC;

/** What runs on this node at the moment; where those who enqueue and those who run meet. */
@Component(service = {Runs.class, MetricSource.class})
public final class Runs implements MetricSource {

    private static final String JOB = "job";

    private final Map<UUID, RunningJob> running = new ConcurrentHashMap<>();
    private volatile Runnable waker = () -> {};
    private final Durations durations = new Durations(
            "korrigo_job_duration_seconds", "Time an attempt at a job took.", 0.1, 0.5, 1, 5, 15, 60, 300, 1800);

    /** Says that there may be work. */
    void wake() {
        waker.run();
    }

    void onWake(Runnable action) {
        waker = action;
    }

    /** @return whether the job was not running here already */
    boolean add(RunningJob run) {
        // whatever the attempt has to log on its thread can be found by the job
        MDC.put(JOB, run.id().toString());
        return running.putIfAbsent(run.id(), run) == null;
    }

    void remove(RunningJob run) {
        running.remove(run.id(), run);
        durations.add(Map.of("kind", run.job().kind().name()), System.nanoTime() - run.begun());
        MDC.remove(JOB);
    }

    boolean isRunning(UUID job) {
        return running.containsKey(job);
    }

    Collection<RunningJob> all() {
        return List.copyOf(running.values());
    }

    @Override
    public List<Metric> read() {
        return List.of(
                durations.read(),
                Metric.gauge("korrigo_jobs_running", "Attempts that run on this node.", running.size()));
    }

    void cancel(UUID job) {
        RunningJob run = running.get(job);
        if (run != null) {
            run.end(RunningJob.End.CANCELLED);
        }
    }
}

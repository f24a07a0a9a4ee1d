package org.korrigo.jobs.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;

/** What runs on this node at the moment; where those who enqueue and those who run meet. */
@Component(service = Runs.class)
public final class Runs {

    private final Map<UUID, RunningJob> running = new ConcurrentHashMap<>();
    private volatile Runnable waker = () -> {};

    /** Says that there may be work. */
    void wake() {
        waker.run();
    }

    void onWake(Runnable action) {
        waker = action;
    }

    /** @return whether the job was not running here already */
    boolean add(RunningJob run) {
        return running.putIfAbsent(run.id(), run) == null;
    }

    void remove(RunningJob run) {
        running.remove(run.id(), run);
    }

    boolean isRunning(UUID job) {
        return running.containsKey(job);
    }

    Collection<RunningJob> all() {
        return List.copyOf(running.values());
    }

    void cancel(UUID job) {
        RunningJob run = running.get(job);
        if (run != null) {
            run.end(RunningJob.End.CANCELLED);
        }
    }
}

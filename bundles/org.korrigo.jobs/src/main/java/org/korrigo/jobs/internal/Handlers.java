package org.korrigo.jobs.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobKind;

/** The handlers that are there. */
final class Handlers {

    private final Map<JobKind, JobHandler> byKind = new ConcurrentHashMap<>();

    void add(JobHandler handler) {
        byKind.put(handler.kind(), handler);
    }

    void remove(JobHandler handler) {
        byKind.remove(handler.kind(), handler);
    }

    Optional<JobHandler> find(JobKind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** What a job waits for when its handler is absent. */
    static String waitingFor(JobKind kind) {
        return "handler:" + kind;
    }

    /** Whether a parked job waits for a handler that is absent. */
    boolean isAbsent(String waitingFor) {
        return waitingFor.startsWith("handler:")
                && byKind.keySet().stream().noneMatch(kind -> waitingFor(kind).equals(waitingFor));
    }
}

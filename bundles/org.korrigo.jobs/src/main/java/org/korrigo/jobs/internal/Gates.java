package org.korrigo.jobs.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.korrigo.domain.job.JobGate;

/** Whoever has a reason to hold the jobs of this node. */
final class Gates {

    private final List<JobGate> gates = new CopyOnWriteArrayList<>();

    void add(JobGate gate) {
        gates.add(gate);
    }

    void remove(JobGate gate) {
        gates.remove(gate);
    }

    /** While any is closed no job begins; those that run go on, and what waits keeps its place. */
    boolean isClosed() {
        return gates.stream().anyMatch(gate -> !gate.open());
    }
}

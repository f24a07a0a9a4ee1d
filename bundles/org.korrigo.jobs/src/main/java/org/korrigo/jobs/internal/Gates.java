package org.korrigo.jobs.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.korrigo.domain.job.JobGate;

/** Holds the engine of this node while any gate is closed. Jobs that run go on; what waits keeps its place. */
final class Gates {

    /** The engine, as far as it is held. */
    interface Engine {
        void pause();

        void resume();
    }

    private final List<JobGate> gates = new CopyOnWriteArrayList<>();
    private boolean held;

    void add(JobGate gate) {
        gates.add(gate);
    }

    void remove(JobGate gate) {
        gates.remove(gate);
    }

    /** To be called about once a second, and before the engine starts. */
    synchronized void watch(Engine engine) {
        boolean closed = gates.stream().anyMatch(gate -> !gate.open());
        if (closed != held) {
            held = closed;
            if (closed) {
                engine.pause();
            } else {
                engine.resume();
            }
        }
    }
}

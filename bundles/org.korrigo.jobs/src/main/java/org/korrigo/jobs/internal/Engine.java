package org.korrigo.jobs.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The scheduler of this node. It has a fixed number of threads: another number makes another scheduler, and the former one takes nothing
 * more, finishes what it has, and is stopped then.
 */
final class Engine {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final IntFunction<Scheduler> maker;
    private final List<Scheduler> former = new ArrayList<>();
    private Scheduler current;
    private int threads;
    private boolean paused;

    Engine(IntFunction<Scheduler> maker) {
        this.maker = maker;
    }

    synchronized void start(int number) {
        threads = number;
        begin();
    }

    synchronized void set(int number, boolean pause) {
        if (number != threads) {
            threads = number;
            renew();
        }
        if (pause != paused) {
            paused = pause;
            LOG.info(pause ? "Jobs are held" : "Jobs go on");
            obey();
        }
    }

    /** Gets threads in place of those that never come back. */
    synchronized void renew() {
        current.pause();
        former.add(current);
        begin();
    }

    /** Stops the former schedulers that have nothing left to do. */
    void tidy() {
        List<Scheduler> over;
        synchronized (this) {
            over = former.stream()
                    .filter(scheduler -> scheduler.getCurrentlyExecuting().isEmpty())
                    .toList();
            former.removeAll(over);
        }
        over.forEach(Scheduler::stop);
    }

    synchronized void wake() {
        current.triggerCheckForDueExecutions();
    }

    void stop() {
        List<Scheduler> all;
        synchronized (this) {
            all = new ArrayList<>(former);
            all.add(current);
        }
        all.forEach(Scheduler::stop);
    }

    private void begin() {
        current = maker.apply(threads);
        obey();
        current.start();
    }

    private void obey() {
        if (paused) {
            current.pause();
        } else {
            current.resume();
            current.triggerCheckForDueExecutions();
        }
    }
}

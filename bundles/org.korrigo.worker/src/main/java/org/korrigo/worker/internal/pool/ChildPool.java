package org.korrigo.worker.internal.pool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.worker.internal.classpath.ClassPath;

/** Lends children: idle ones of the same kind first, a new one otherwise, never more than allowed at work at a time. */
final class ChildPool implements AutoCloseable {

    private static final Duration START_TIME = Duration.ofSeconds(60);

    /**
     * A page is read, its zones cut, recognised and drawn by children of different kinds in turn: one of each kind stays warm, or every
     * call would pay for the start of a JVM.
     */
    private static final int KINDS = 4;

    private final PoolSettings settings;
    private final Semaphore permits;
    private final Deque<Child> idle = new ArrayDeque<>();
    private final Set<Child> busy = new HashSet<>();
    private final Map<String, ClassPath> newest = new HashMap<>();
    private final ScheduledExecutorService sweeper;
    private boolean closed;

    ChildPool(PoolSettings settings) {
        this.settings = settings;
        this.permits = new Semaphore(settings.most(), true);
        this.sweeper = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "korrigo-child-sweeper");
            thread.setDaemon(true);
            return thread;
        });
        long period = Math.max(50, settings.idle().toMillis() / 4);
        sweeper.scheduleWithFixedDelay(this::sweep, period, period, TimeUnit.MILLISECONDS);
    }

    /** Waits for a place. The child must come back by {@link #giveBack} or {@link #discard}. */
    Child borrow(ChildKey key, Cancellation cancellation) throws PluginException, InterruptedException {
        while (!permits.tryAcquire(Supervision.POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            cancellation.check();
        }
        Child child = null;
        try {
            child = takeIdle(key);
            if (child == null) {
                child = start(key, cancellation);
            }
            return child;
        } finally {
            if (child == null) {
                permits.release();
            }
        }
    }

    void giveBack(Child child) {
        if (!isFit(child)) {
            discard(child);
            return;
        }
        synchronized (this) {
            busy.remove(child);
            child.rest();
            idle.addFirst(child);
        }
        permits.release();
    }

    void discard(Child child) {
        synchronized (this) {
            busy.remove(child);
        }
        child.kill();
        permits.release();
    }

    private synchronized boolean isFit(Child child) {
        ClassPath current = newest.get(child.key.classPath().owner());
        return !closed && child.isAlive() && !child.isUsedUp() && !child.key.isOutdatedBy(current);
    }

    private synchronized Child takeIdle(ChildKey key) {
        if (closed) {
            throw new IllegalStateException("The worker has been stopped");
        }
        newest.put(key.classPath().owner(), key.classPath());
        endIdle(child -> !child.isAlive() || child.key.isOutdatedBy(key.classPath()));
        for (Child child : idle) {
            if (child.key.equals(key)) {
                idle.remove(child);
                busy.add(child);
                return child;
            }
        }
        if (idle.size() + busy.size() >= settings.most() * KINDS && !idle.isEmpty()) {
            idle.removeLast().kill();
        }
        return null;
    }

    private Child start(ChildKey key, Cancellation cancellation) throws PluginException, InterruptedException {
        Child child = newChild(key);
        boolean ready = false;
        try {
            new Supervision(START_TIME, cancellation).await(child, child.ready());
            ready = true;
            return child;
        } finally {
            if (!ready) {
                forget(child);
            }
        }
    }

    private synchronized Child newChild(ChildKey key) {
        try {
            Child child = new Child(key, settings);
            busy.add(child);
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start a child process", e);
        }
    }

    private synchronized void forget(Child child) {
        busy.remove(child);
        child.kill();
    }

    private synchronized void sweep() {
        endIdle(child -> !child.isAlive() || child.hasRestedFor(settings.idle()));
    }

    private void endIdle(Predicate<Child> which) {
        List<Child> ended = idle.stream().filter(which).toList();
        idle.removeAll(ended);
        ended.forEach(Child::kill);
    }

    @Override
    public synchronized void close() {
        closed = true;
        sweeper.shutdownNow();
        List<Child> all = new ArrayList<>(idle);
        all.addAll(busy);
        all.forEach(Child::kill);
        idle.clear();
    }
}

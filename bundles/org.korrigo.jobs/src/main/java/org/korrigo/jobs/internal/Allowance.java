package org.korrigo.jobs.internal;

import java.util.Optional;

/** How many attempts this node makes at the same time, and how many of them at jobs that take long. */
final class Allowance {

    private final Gates gates;
    private int threads;
    private int longThreads;
    private boolean paused;
    private int busy;
    private int longBusy;

    Allowance(Gates gates) {
        this.gates = gates;
    }

    /** A place for one attempt; given back once, however often it is closed. */
    final class Permit implements AutoCloseable {

        private final boolean isLong;
        private boolean held = true;

        private Permit(boolean isLong) {
            this.isLong = isLong;
        }

        @Override
        public void close() {
            synchronized (Allowance.this) {
                if (held) {
                    held = false;
                    busy--;
                    longBusy -= isLong ? 1 : 0;
                }
            }
        }
    }

    /** @param longOnes of {@code all}; less than 1 for all but one */
    synchronized void set(int all, int longOnes, boolean pause) {
        threads = all;
        longThreads = longOnes < 1 ? Math.max(1, all - 1) : Math.min(longOnes, all);
        paused = pause;
    }

    /** @return empty when an attempt may not begin now */
    synchronized Optional<Permit> enter(boolean isLong) {
        if (isPaused() || busy >= threads || isLong && longBusy >= longThreads) {
            return Optional.empty();
        }
        busy++;
        longBusy += isLong ? 1 : 0;
        return Optional.of(new Permit(isLong));
    }

    synchronized int threads() {
        return threads;
    }

    synchronized int longThreads() {
        return longThreads;
    }

    synchronized int busy() {
        return busy;
    }

    synchronized boolean isPaused() {
        return paused || gates.isClosed();
    }
}

package org.korrigo.itest;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what the server does in its own time. */
final class Eventually {

    private static final long PAUSE_MILLIS = 200;

    private Eventually() {}

    static void holds(Duration patience, String what, BooleanSupplier condition) {
        holds(patience, () -> what, condition);
    }

    /** @param what told when it does not come true */
    static void holds(Duration patience, Supplier<String> what, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what.get());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

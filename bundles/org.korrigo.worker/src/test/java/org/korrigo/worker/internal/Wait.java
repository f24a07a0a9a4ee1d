package org.korrigo.worker.internal;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for something that happens in another process. */
final class Wait {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Wait() {}

    static void until(Callable<Boolean> condition) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!holds(condition)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Did not happen within " + LONGEST);
            }
            Thread.sleep(20);
        }
    }

    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

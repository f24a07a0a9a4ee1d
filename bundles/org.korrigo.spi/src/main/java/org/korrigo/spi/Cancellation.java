package org.korrigo.spi;

/** Tells a long call that nobody waits for its result any more. */
@FunctionalInterface
public interface Cancellation {

    /** For calls that nobody can cancel. */
    Cancellation NEVER = () -> false;

    boolean requested();

    /** @throws InterruptedException when the call was cancelled or its thread interrupted */
    default void check() throws InterruptedException {
        if (requested() || Thread.currentThread().isInterrupted()) {
            throw new InterruptedException("cancelled");
        }
    }
}

package org.korrigo.application.internal.trial;

/** Seconds since it was made. */
final class Stopwatch {

    private static final double MILLIS = 1e3;
    private static final double NANOS_A_MILLI = 1e6;

    private final long start = System.nanoTime();

    double seconds() {
        return Math.round((System.nanoTime() - start) / NANOS_A_MILLI) / MILLIS;
    }
}

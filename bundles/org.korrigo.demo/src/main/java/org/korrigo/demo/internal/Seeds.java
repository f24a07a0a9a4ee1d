package org.korrigo.demo.internal;

import java.util.Random;

/** Independent random streams out of one seed, so that a fault in one booklet leaves the pixels of the others alone. */
public final class Seeds {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Seeds() {}

    /** The stream of one subject, for example (seed, booklet, page). */
    public static Random random(long seed, long... subject) {
        long state = mix(seed);
        for (long part : subject) {
            state = mix(state + GOLDEN_GAMMA * (part + 1));
        }
        return new Random(state);
    }

    private static long mix(long value) {
        long z = value + GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

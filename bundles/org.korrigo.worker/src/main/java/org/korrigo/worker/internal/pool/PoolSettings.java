package org.korrigo.worker.internal.pool;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How children live.
 *
 * @param most children at a time, busy or idle
 * @param idle how long a child may wait for its next call before it is ended
 * @param callsPerChild after which a child is replaced by a fresh one
 * @param scratch where each child gets a directory of its own for temporary files
 * @param limits of each child
 * @param enclosure around each child
 */
public record PoolSettings(
        int most, Duration idle, int callsPerChild, Path scratch, ChildLimits limits, Enclosure enclosure) {

    /** With the usual limits and the strongest enclosure. */
    public PoolSettings(int most, Duration idle, int callsPerChild, Path scratch) {
        this(most, idle, callsPerChild, scratch, ChildLimits.USUAL, Enclosure.strongest());
    }

    public PoolSettings {
        if (most < 1 || callsPerChild < 1 || idle.isNegative()) {
            throw new IllegalArgumentException("Not a usable pool: " + most + " children, " + callsPerChild + " calls");
        }
    }
}

package org.korrigo.domain.job;

import java.time.Instant;
import java.util.Optional;

/**
 * What all servers of a database keep to when they run jobs.
 *
 * @param paused whether no attempt begins; those that run go on to their end
 * @param reason why, empty when nobody said
 * @param changedBy who paused or resumed it last, empty for nobody
 * @param threads jobs at the same time on each server; empty leaves it to the configuration of each
 * @param longThreads of these for jobs that take long; empty for all but one
 */
public record JobSettings(
        boolean paused,
        String reason,
        String changedBy,
        Optional<Instant> changedAt,
        Optional<Integer> threads,
        Optional<Integer> longThreads) {

    public static final int MOST_THREADS = 64;

    /** As the configuration of each server says. */
    public static final JobSettings NONE =
            new JobSettings(false, "", "", Optional.empty(), Optional.empty(), Optional.empty());

    public JobSettings paused(boolean now, String why, String by, Instant at) {
        return new JobSettings(now, why, by, Optional.of(at), threads, longThreads);
    }

    public JobSettings threads(int number) {
        return new JobSettings(paused, reason, changedBy, changedAt, Optional.of(number), longThreads);
    }

    public JobSettings longThreads(int number) {
        return new JobSettings(paused, reason, changedBy, changedAt, threads, Optional.of(number));
    }
}

package org.korrigo.domain.job;

import java.util.Map;
import java.util.Optional;

/**
 * What became of the jobs of one kind, as far as they are still there.
 *
 * @param states how many in each state; states without any are left out
 * @param meanSeconds of attempts that ended well
 * @param slowSeconds 95 of 100 attempts that ended well took no longer
 * @param waitingSeconds how long the oldest waiting job has been due
 * @param lastHour jobs that ended well in the last hour
 */
public record JobFigures(
        JobKind kind,
        Map<Job.State, Long> states,
        Optional<Double> meanSeconds,
        Optional<Double> slowSeconds,
        Optional<Double> waitingSeconds,
        long lastHour) {

    public JobFigures {
        states = Map.copyOf(states);
    }

    public long in(Job.State state) {
        return states.getOrDefault(state, 0L);
    }

    public long total() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }
}

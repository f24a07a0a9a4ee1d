package org.korrigo.domain.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How fast a job goes, from what it has done since its attempt began.
 *
 * @param perSecond steps of its progress, pages for most; empty as long as there is too little to go by
 * @param expectedEnd if it goes on like this; empty when it does not run
 */
public record JobPace(Optional<Double> perSecond, Optional<Instant> expectedEnd) {

    private static final JobPace UNKNOWN = new JobPace(Optional.empty(), Optional.empty());
    private static final Duration LEAST = Duration.ofSeconds(1);

    /** @param now the moment that {@code job.done()} is about */
    public static JobPace of(Job job, Instant now) {
        boolean runs = job.state() == Job.State.RUNNING;
        if (job.done() <= 0 || job.startedAt().isEmpty() || !(runs || job.state() == Job.State.DONE)) {
            return UNKNOWN;
        }
        Duration taken = Duration.between(job.startedAt().get(), job.endedAt().orElse(now));
        if (taken.compareTo(LEAST) < 0) {
            return UNKNOWN;
        }
        double perSecond = job.done() * 1000.0 / taken.toMillis();
        long rest = Math.round(1000 * (job.total() - job.done()) / perSecond);
        return new JobPace(Optional.of(perSecond), runs ? Optional.of(now.plusMillis(rest)) : Optional.empty());
    }
}

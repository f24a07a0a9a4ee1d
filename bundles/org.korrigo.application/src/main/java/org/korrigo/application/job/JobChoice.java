package org.korrigo.application.job;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobKind;

/**
 * Which jobs a person means; what is empty does not narrow the choice.
 *
 * @param exam reference or id
 * @param states any of them
 * @param olderThan made longer ago than this
 */
public record JobChoice(
        Optional<String> exam, Set<Job.State> states, Optional<JobKind> kind, Optional<Duration> olderThan) {

    public static final JobChoice ALL = new JobChoice(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    public JobChoice {
        states = Set.copyOf(states);
    }

    /** These jobs, of this state alone. */
    public JobChoice in(Job.State state) {
        return new JobChoice(exam, Set.of(state), kind, olderThan);
    }
}

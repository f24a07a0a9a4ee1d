package org.korrigo.domain.job;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which jobs; what is empty does not narrow the choice.
 *
 * @param states any of them; empty for all
 * @param until of jobs made before this moment
 */
public record JobSelection(
        Optional<UUID> exam, Set<Job.State> states, Optional<JobKind> kind, Optional<Instant> until) {

    public JobSelection {
        states = Set.copyOf(states);
    }
}

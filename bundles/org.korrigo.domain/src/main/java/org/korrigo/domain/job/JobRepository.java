package org.korrigo.domain.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. */
@ProviderType
public interface JobRepository {

    /** Adds the job and its entry in the engine's table, in the running unit of work. */
    void add(Job job);

    void update(Job job);

    /** As {@link #update}, in the engine's table too. */
    void prioritize(Job job);

    /** Gives a job that is not in the engine's table a new entry there. */
    void reschedule(Job job);

    Optional<Job> find(UUID job);

    /** As {@link #find}, and nobody else changes the job until the unit of work ends. */
    Optional<Job> findLocked(UUID job);

    /** Newest first, at most {@code limit}. */
    List<Job> latest(Optional<UUID> exam, Optional<Job.State> state, int limit);

    List<Job> parkedFor(String plugin);
}

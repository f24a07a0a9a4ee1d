package org.korrigo.application.health;

import java.time.Instant;
import java.util.Map;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.job.Job;
import org.osgi.annotation.versioning.ProviderType;

/** What the server is busy with at one moment. For administrators. */
@ProviderType
public interface LiveView {

    Moment now(Actor actor);

    /**
     * Counts, and bytes.
     *
     * @param requests answered since the start
     * @param jobs of the newest 500, by state; absent states are 0
     * @param locks copies that somebody holds
     * @param connections to the database, of all servers
     */
    record Moment(
            Instant at,
            long requests,
            Map<Job.State, Integer> jobs,
            int locks,
            int connections,
            long heapUsed,
            long heapMost,
            int processCpu,
            double load,
            long children) {}
}

package org.korrigo.rest.internal.body;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.korrigo.application.job.JobOverview;
import org.korrigo.domain.job.JobNode;

/** How the engine of the jobs is. */
public record JobStatsBody(
        boolean paused,
        String reason,
        String changedBy,
        Optional<Instant> changedAt,
        List<JobNode> nodes,
        List<JobKindStatsBody> kinds) {

    public static JobStatsBody of(JobOverview now) {
        return new JobStatsBody(
                now.settings().paused(),
                now.settings().reason(),
                now.settings().changedBy(),
                now.settings().changedAt(),
                now.nodes(),
                now.kinds().stream().map(JobKindStatsBody::of).toList());
    }
}

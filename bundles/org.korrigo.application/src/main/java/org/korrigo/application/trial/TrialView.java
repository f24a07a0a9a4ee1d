package org.korrigo.application.trial;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.job.Job.JobError;

/**
 * A trial in the background.
 *
 * @param subject the layout of a simulation, the batch of a replay
 * @param done of {@code total} steps
 * @param error why it failed
 * @param simulation the report, once a simulation is done
 * @param replay the report, once a replay is done
 */
public record TrialView(
        UUID id,
        Kind kind,
        String subject,
        State state,
        int done,
        int total,
        Optional<JobError> error,
        Optional<SimulationReport> simulation,
        Optional<ReplayReport> replay,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {

    /** What is tried. */
    public enum Kind {
        SIMULATION,
        REPLAY
    }

    /** The life of a trial. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean isOver() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }
}

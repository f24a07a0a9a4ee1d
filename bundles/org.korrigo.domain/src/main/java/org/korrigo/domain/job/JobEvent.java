package org.korrigo.domain.job;

import java.time.Instant;
import java.util.Optional;

/**
 * A change in the life of a job.
 *
 * @param state which it came to
 * @param attempt attempts started by then
 * @param node which server runs it, when one does
 * @param error what the attempt before it met
 * @param waitingFor the plug-in it waits for
 */
public record JobEvent(
        Instant at,
        Job.State state,
        int attempt,
        Optional<String> node,
        Optional<Job.JobError> error,
        Optional<String> waitingFor) {}

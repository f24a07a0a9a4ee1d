package org.korrigo.application.job;

import java.util.Map;
import org.korrigo.domain.job.JobKind;

/**
 * What was done to many jobs, or would be.
 *
 * @param done false for a look at what would be
 * @param kinds how many of each kind
 */
public record JobSweep(boolean done, int count, Map<JobKind, Long> kinds) {}

package org.korrigo.application.job;

import java.util.List;
import org.korrigo.domain.job.JobFigures;
import org.korrigo.domain.job.JobNode;
import org.korrigo.domain.job.JobSettings;

/**
 * How the engine of the jobs is.
 *
 * @param nodes the servers that run jobs
 * @param kinds one for each kind of which there are jobs
 */
public record JobOverview(JobSettings settings, List<JobNode> nodes, List<JobFigures> kinds) {}

package org.korrigo.application.job;

import java.util.List;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobEvent;

/**
 * What happened to a job.
 *
 * @param events each change of its state, oldest first
 * @param deeds what people, or the server, did to it, oldest first
 */
public record JobHistory(Job job, List<JobEvent> events, List<AuditEntry> deeds) {}

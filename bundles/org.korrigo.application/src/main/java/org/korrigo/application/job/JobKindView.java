package org.korrigo.application.job;

import org.korrigo.domain.job.JobKind;

/**
 * A kind of job.
 *
 * @param subject what it works on: {@code arrival}, {@code batch} or {@code copy}
 * @param handled whether this server can run it now
 */
public record JobKindView(JobKind kind, String subject, boolean handled) {}

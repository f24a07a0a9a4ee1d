package org.korrigo.rest.internal.body;

import java.util.Optional;
import org.korrigo.domain.job.JobKind;

/** Which failed jobs run again; all when both are left out. */
public record JobRetryOrderBody(Optional<String> exam, Optional<JobKind> kind) {}

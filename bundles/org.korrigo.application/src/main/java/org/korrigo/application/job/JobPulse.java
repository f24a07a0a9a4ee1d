package org.korrigo.application.job;

import java.util.List;
import java.util.UUID;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobKind;
import org.osgi.annotation.versioning.ProviderType;

/** Which jobs there are and how far they are, as ids and counts alone: what doors compare to tell clients that something moved. */
@ProviderType
public interface JobPulse {

    /** A job at one moment. @param subject a batch or a copy, by its kind */
    record Beat(UUID job, JobKind kind, UUID exam, UUID subject, Job.State state, int done) {}

    /** The newest jobs, at most 500, of all exams. */
    List<Beat> beats();
}

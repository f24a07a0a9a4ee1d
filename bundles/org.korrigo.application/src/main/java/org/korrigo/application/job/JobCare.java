package org.korrigo.application.job;

import java.util.List;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.job.Job;
import org.osgi.annotation.versioning.ProviderType;

/** Looks after the jobs as a whole. For administrators; every change is audited. */
@ProviderType
public interface JobCare {

    /** Newest first, at most 500. */
    List<Job> list(Actor actor, JobChoice choice);

    /** @throws org.korrigo.domain.Problem {@code job-not-found} */
    JobHistory history(Actor actor, UUID job);

    JobOverview overview(Actor actor);

    List<JobKindView> kinds(Actor actor);

    /** No attempt begins on any server until {@link #resume}, not even after a restart; what runs goes on to its end. */
    void pause(Actor actor, String reason);

    void resume(Actor actor);

    /**
     * Changes how many jobs each server runs at the same time, without disturbing any, for good.
     *
     * @param number 1 to 64; 0 gives the choice back to the configuration of each server
     * @param longOnes whether this is about jobs that take long, which are among them
     * @throws org.korrigo.domain.Problem {@code job-threads-invalid}
     */
    void setThreads(Actor actor, int number, boolean longOnes);

    /** Runs failed jobs again. @param really false only counts them */
    JobSweep retryFailed(Actor actor, JobChoice choice, boolean really);

    /** Drops jobs that wait or are over; those that run stay. @param really false only counts them */
    JobSweep purge(Actor actor, JobChoice choice, boolean really);
}

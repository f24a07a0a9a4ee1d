package org.korrigo.rest.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.job.JobCare;
import org.korrigo.application.job.JobChoice;
import org.korrigo.application.job.JobHistory;
import org.korrigo.application.job.JobKindView;
import org.korrigo.application.job.JobOverview;
import org.korrigo.application.job.JobSweep;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobEvent;
import org.korrigo.domain.job.JobFigures;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobNode;
import org.korrigo.domain.job.JobSettings;

/** One server that has run a few splits. */
public final class FakeJobCare implements JobCare {

    final FakeJobBoard jobs;
    JobSettings settings = JobSettings.NONE;
    JobChoice retried = JobChoice.ALL;

    FakeJobCare(FakeJobBoard jobs) {
        this.jobs = jobs;
    }

    @Override
    public List<Job> list(Actor actor, JobChoice choice) {
        return List.of();
    }

    @Override
    public JobHistory history(Actor actor, UUID job) {
        var error = new Job.JobError("pdf-encrypted", "The file is encrypted.");
        var event = new JobEvent(
                Instant.EPOCH.plusSeconds(1),
                Job.State.FAILED,
                1,
                Optional.of("node"),
                Optional.of(error),
                Optional.empty());
        var deed = new AuditEntry(job, Instant.EPOCH, "anne", "job.retry", job.toString(), Map.of());
        return new JobHistory(jobs.show(actor, job), List.of(event), List.of(deed));
    }

    @Override
    public JobOverview overview(Actor actor) {
        var figures = new JobFigures(
                JobKind.SPLIT,
                Map.of(Job.State.DONE, 3L, Job.State.QUEUED, 2L),
                Optional.of(1.5),
                Optional.of(4.0),
                Optional.of(7.0),
                3);
        return new JobOverview(settings, List.of(new JobNode("node", 2, 1, 1, Instant.EPOCH)), List.of(figures));
    }

    @Override
    public List<JobKindView> kinds(Actor actor) {
        return List.of();
    }

    @Override
    public void pause(Actor actor, String reason) {
        settings = settings.paused(true, reason, actor.name(), Instant.EPOCH);
    }

    @Override
    public void resume(Actor actor) {
        settings = settings.paused(false, "", actor.name(), Instant.EPOCH);
    }

    @Override
    public void setThreads(Actor actor, int number, boolean longOnes) {
        settings = settings.threads(number);
    }

    @Override
    public JobSweep retryFailed(Actor actor, JobChoice choice, boolean really) {
        retried = choice;
        return new JobSweep(really, 2, Map.of(JobKind.SPLIT, 2L));
    }

    @Override
    public JobSweep purge(Actor actor, JobChoice choice, boolean really) {
        return new JobSweep(really, 0, Map.of());
    }
}

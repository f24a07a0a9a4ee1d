package org.korrigo.jobs.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobPriority;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.job.JobRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes jobs and their entries in the engine's table together, and tells the engine of this node once that is durable. */
@Component
public final class JobDesk implements JobQueue {

    private final UnitOfWork unit;
    private final JobRepository jobs;
    private final Runs runs;

    @Activate
    public JobDesk(@Reference UnitOfWork unit, @Reference JobRepository jobs, @Reference Runs runs) {
        this.unit = unit;
        this.jobs = jobs;
        this.runs = runs;
    }

    @Override
    public UUID enqueue(JobKind kind, UUID exam, UUID subject, int pages) {
        UUID id = UUID.randomUUID();
        unit.run(() -> {
            jobs.add(new Job(
                    id,
                    kind,
                    exam,
                    subject,
                    State.QUEUED,
                    JobPriority.of(kind, pages),
                    0,
                    0,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    JobDraft.now(),
                    Optional.empty(),
                    Optional.empty()));
            unit.afterCommit(runs::wake);
        });
        return id;
    }

    @Override
    public void retry(UUID id) {
        unit.run(() -> {
            Job job = existing(id);
            if (!job.state().isOver()) {
                throw Problem.conflict("job-not-over", facts(job));
            }
            requeue(JobDraft.fromTheBeginning(job));
        });
    }

    @Override
    public void prioritize(UUID id, int priority) {
        if (priority < JobPriority.LOWEST || priority > JobPriority.HIGHEST) {
            throw Problem.invalid("job-priority-invalid", Map.of("priority", priority));
        }
        unit.run(() -> {
            Job job = existing(id);
            if (job.state().isOver()) {
                throw Problem.conflict("job-over", facts(job));
            }
            jobs.prioritize(JobDraft.ranked(job, priority));
            unit.afterCommit(runs::wake);
        });
    }

    @Override
    public void cancel(UUID id) {
        unit.run(() -> {
            Job job = existing(id);
            if (job.state().isOver()) {
                throw Problem.conflict("job-over", facts(job));
            }
            jobs.update(JobDraft.over(job, State.CANCELLED, job.error()));
            unit.afterCommit(() -> runs.cancel(id));
        });
    }

    @Override
    public void resume(String plugin) {
        unit.run(() -> resume(jobs.parkedFor(plugin)));
    }

    /** Puts these jobs back in the queue, those that are still parked. */
    void resume(List<Job> parked) {
        unit.run(() -> {
            for (Job job : parked) {
                jobs.findLocked(job.id())
                        .filter(current -> current.state() == State.PARKED)
                        .ifPresent(current -> requeue(JobDraft.unparked(current)));
            }
        });
    }

    private void requeue(Job queued) {
        jobs.update(queued);
        jobs.reschedule(queued);
        unit.afterCommit(runs::wake);
    }

    private Job existing(UUID id) {
        return jobs.findLocked(id).orElseThrow(() -> Problem.notFound("job", id));
    }

    private static Map<String, Object> facts(Job job) {
        return Map.of("job", job.id().toString(), "state", job.state().name());
    }
}

package org.korrigo.application.internal.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.job.JobBoard;
import org.korrigo.application.job.JobPulse;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.job.JobRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows jobs, and stops or repeats them. */
@Component
public final class JobDesk implements JobBoard, JobPulse {

    private static final int MOST = 500;

    private final UnitOfWork work;
    private final JobRepository jobs;
    private final JobQueue queue;
    private final ExamLookup exams;
    private final Auditing audit;

    @Activate
    public JobDesk(
            @Reference UnitOfWork work,
            @Reference JobRepository jobs,
            @Reference JobQueue queue,
            @Reference ExamLookup exams,
            @Reference Auditing audit) {
        this.work = work;
        this.jobs = jobs;
        this.queue = queue;
        this.exams = exams;
        this.audit = audit;
    }

    @Override
    public List<Job> list(Actor actor, Optional<String> exam, Optional<Job.State> state) {
        actor.require(Role.ADMIN);
        return work.read(() -> jobs.latest(exam.map(name -> exams.find(name).id()), state, MOST));
    }

    @Override
    public List<Beat> beats() {
        return work.read(() -> jobs.latest(Optional.empty(), Optional.empty(), MOST)).stream()
                .map(job -> new Beat(job.id(), job.kind(), job.exam(), job.subject(), job.state(), job.done()))
                .toList();
    }

    @Override
    public Job show(Actor actor, UUID job) {
        actor.require(Role.ADMIN);
        return work.read(() -> jobs.find(job).orElseThrow(() -> Problem.notFound("job", job)));
    }

    @Override
    public void retry(Actor actor, UUID job) {
        actor.require(Role.ADMIN);
        work.run(() -> {
            queue.retry(job);
            audit.record(actor, "job.retry", job, Map.of());
        });
    }

    @Override
    public void cancel(Actor actor, UUID job) {
        actor.require(Role.ADMIN);
        work.run(() -> {
            queue.cancel(job);
            audit.record(actor, "job.cancel", job, Map.of());
        });
    }

    @Override
    public void prioritize(Actor actor, UUID job, int priority) {
        actor.require(Role.ADMIN);
        work.run(() -> {
            queue.prioritize(job, priority);
            audit.record(actor, "job.prioritize", job, Map.of("priority", String.valueOf(priority)));
        });
    }
}

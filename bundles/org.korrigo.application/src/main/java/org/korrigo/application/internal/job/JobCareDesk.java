package org.korrigo.application.internal.job;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.job.JobCare;
import org.korrigo.application.job.JobChoice;
import org.korrigo.application.job.JobHistory;
import org.korrigo.application.job.JobKindView;
import org.korrigo.application.job.JobOverview;
import org.korrigo.application.job.JobSweep;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.job.JobRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Shows what happened to jobs, and treats many of them at once. */
@Component
public final class JobCareDesk implements JobCare {

    private static final int MOST_SHOWN = 500;
    private static final int MOST = 100_000;

    private final UnitOfWork work;
    private final JobRepository jobs;
    private final JobQueue queue;
    private final JobWard ward;
    private final Auditing audit;
    private final Set<JobKind> handled = new CopyOnWriteArraySet<>();

    @Activate
    public JobCareDesk(
            @Reference UnitOfWork work,
            @Reference JobRepository jobs,
            @Reference JobQueue queue,
            @Reference JobWard ward,
            @Reference Auditing audit) {
        this.work = work;
        this.jobs = jobs;
        this.queue = queue;
        this.ward = ward;
        this.audit = audit;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addHandler(JobHandler handler) {
        handled.add(handler.kind());
    }

    public void removeHandler(JobHandler handler) {
        handled.remove(handler.kind());
    }

    @Override
    public List<Job> list(Actor actor, JobChoice choice) {
        actor.require(Role.ADMIN);
        return work.read(() -> ward.select(choice, MOST_SHOWN));
    }

    @Override
    public JobHistory history(Actor actor, UUID id) {
        actor.require(Role.ADMIN);
        return work.read(() -> {
            Job job = jobs.find(id).orElseThrow(() -> Problem.notFound("job", id));
            return ward.history(job);
        });
    }

    @Override
    public JobOverview overview(Actor actor) {
        actor.require(Role.ADMIN);
        return work.read(ward::overview);
    }

    @Override
    public List<JobKindView> kinds(Actor actor) {
        actor.require(Role.ADMIN);
        return Arrays.stream(JobKind.values())
                .map(kind -> new JobKindView(kind, subject(kind), handled.contains(kind)))
                .toList();
    }

    @Override
    public void pause(Actor actor, String reason) {
        actor.require(Role.ADMIN);
        work.run(() -> {
            ward.pause(true, reason, actor);
            audit.record(actor, "job.pause", "jobs", Map.of("reason", reason));
        });
    }

    @Override
    public void resume(Actor actor) {
        actor.require(Role.ADMIN);
        work.run(() -> {
            ward.pause(false, "", actor);
            audit.record(actor, "job.resume", "jobs", Map.of());
        });
    }

    @Override
    public void setThreads(Actor actor, int number, boolean longOnes) {
        actor.require(Role.ADMIN);
        work.run(() -> {
            ward.setThreads(number, longOnes);
            String which = longOnes ? "longThreads" : "threads";
            audit.record(actor, "job.workers", "jobs", Map.of(which, String.valueOf(number)));
        });
    }

    @Override
    public JobSweep retryFailed(Actor actor, JobChoice choice, boolean really) {
        actor.require(Role.ADMIN);
        return work.write(() -> {
            List<Job> failed = ward.select(choice.in(State.FAILED), MOST);
            if (really) {
                failed.forEach(job -> queue.retry(job.id()));
                audit.record(actor, "job.retry-failed", "jobs", JobWard.facts(choice, failed.size()));
            }
            return sweep(failed, really);
        });
    }

    @Override
    public JobSweep purge(Actor actor, JobChoice choice, boolean really) {
        actor.require(Role.ADMIN);
        return work.write(() -> {
            JobChoice idle = choice.states().isEmpty() ? allButRunning(choice) : choice;
            List<Job> chosen = ward.select(idle, MOST).stream()
                    .filter(job -> job.state() != State.RUNNING)
                    .toList();
            if (really) {
                int gone = ward.remove(idle);
                audit.record(actor, "job.purge", "jobs", JobWard.facts(idle, gone));
            }
            return sweep(chosen, really);
        });
    }

    private static JobChoice allButRunning(JobChoice choice) {
        return new JobChoice(
                choice.exam(), EnumSet.complementOf(EnumSet.of(State.RUNNING)), choice.kind(), choice.olderThan());
    }

    private static JobSweep sweep(List<Job> jobs, boolean done) {
        return new JobSweep(done, jobs.size(), jobs.stream().collect(groupingBy(Job::kind, counting())));
    }

    private static String subject(JobKind kind) {
        return switch (kind) {
            case UNPACK -> "arrival";
            case INDEX, SPLIT -> "batch";
            case IDENTIFY, RENDER -> "copy";
        };
    }
}

package org.korrigo.application.internal.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.korrigo.application.job.JobChoice;
import org.korrigo.application.job.JobOverview;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobFigures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether jobs get done: engine, pause, age of the queue, parked, failed and stuck jobs. */
@Component
public final class JobHealth implements HealthCheck {

    private static final Duration OLD = Duration.ofMinutes(15);
    private static final Duration TOO_OLD = Duration.ofHours(2);
    private static final int MOST = 500;

    private final UnitOfWork work;
    private final JobWard ward;

    @Activate
    public JobHealth(@Reference UnitOfWork work, @Reference JobWard ward) {
        this.work = work;
        this.ward = ward;
    }

    @Override
    public String subject() {
        return "job-queue";
    }

    @Override
    public List<Finding> look() {
        return work.read(() -> {
            JobOverview now = ward.overview();
            List<Finding> findings = new ArrayList<>(engine(now));
            age(now).ifPresent(findings::add);
            parked(ward.select(JobChoice.ALL.in(State.PARKED), MOST)).ifPresent(findings::add);
            findings.addAll(failed(ward.select(JobChoice.ALL.in(State.FAILED), MOST)));
            return findings.isEmpty() ? List.of(well(now)) : findings;
        });
    }

    private static List<Finding> engine(JobOverview now) {
        List<Finding> findings = new ArrayList<>();
        if (now.nodes().isEmpty()) {
            findings.add(Finding.fail("job-no-engine", Map.of()));
        }
        if (now.settings().paused()) {
            findings.add(Finding.warn(
                    "jobs-paused",
                    Map.of(
                            "by", now.settings().changedBy(),
                            "reason", now.settings().reason())));
        }
        return findings;
    }

    private static Optional<Finding> age(JobOverview now) {
        double oldest = now.kinds().stream()
                .flatMap(kind -> kind.waitingSeconds().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        if (oldest < OLD.toSeconds() || now.settings().paused()) {
            return Optional.empty();
        }
        Map<String, String> facts = Map.of(
                "minutes", String.valueOf(Math.round(oldest / 60)), "waiting", String.valueOf(in(now, State.QUEUED)));
        return Optional.of(
                oldest < TOO_OLD.toSeconds()
                        ? Finding.warn("job-queue-old", facts)
                        : Finding.fail("job-queue-old", facts));
    }

    private static Optional<Finding> parked(List<Job> parked) {
        Set<String> missing = parked.stream()
                .flatMap(job -> job.waitingFor().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return parked.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.warn(
                        "jobs-parked",
                        Map.of("count", String.valueOf(parked.size()), "plugin", String.join(", ", missing))));
    }

    private static List<Finding> failed(List<Job> failed) {
        long stuck = failed.stream().filter(JobHealth::isStuck).count();
        List<Finding> findings = new ArrayList<>();
        if (failed.size() > stuck) {
            findings.add(Finding.warn("jobs-failed", Map.of("count", String.valueOf(failed.size() - stuck))));
        }
        if (stuck > 0) {
            findings.add(Finding.warn("jobs-stuck", Map.of("count", String.valueOf(stuck))));
        }
        return findings;
    }

    private static boolean isStuck(Job job) {
        return job.error().filter(error -> error.code().equals("job-stuck")).isPresent();
    }

    private static Finding well(JobOverview now) {
        return Finding.ok(
                "jobs-well",
                Map.of(
                        "waiting", String.valueOf(in(now, State.QUEUED)),
                        "running", String.valueOf(in(now, State.RUNNING))));
    }

    private static long in(JobOverview now, State state) {
        return now.kinds().stream()
                .mapToLong((JobFigures kind) -> kind.in(state))
                .sum();
    }
}

package org.korrigo.rest.internal.body;

import java.util.Optional;
import org.korrigo.domain.job.Job.State;
import org.korrigo.domain.job.JobFigures;
import org.korrigo.domain.job.JobKind;

/** What became of the jobs of one kind. */
public record JobKindStatsBody(
        JobKind kind,
        long waiting,
        long running,
        long parked,
        long done,
        long failed,
        long cancelled,
        Optional<Double> meanSeconds,
        Optional<Double> slowSeconds,
        Optional<Double> waitingSeconds,
        long lastHour) {

    static JobKindStatsBody of(JobFigures figures) {
        return new JobKindStatsBody(
                figures.kind(),
                figures.in(State.QUEUED),
                figures.in(State.RUNNING),
                figures.in(State.PARKED),
                figures.in(State.DONE),
                figures.in(State.FAILED),
                figures.in(State.CANCELLED),
                figures.meanSeconds(),
                figures.slowSeconds(),
                figures.waitingSeconds(),
                figures.lastHour());
    }
}

package org.korrigo.rest.internal.body;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.application.trial.ReplayReport;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.application.trial.TrialView;

/** A trial, its error in the reader's language. */
public record TrialBody(
        UUID id,
        TrialView.Kind type,
        String subject,
        TrialView.State state,
        int done,
        int total,
        Optional<JobBody.ErrorBody> error,
        Optional<SimulationReport> simulation,
        Optional<ReplayReport> replay,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {

    public static TrialBody of(TrialView trial, ProblemTexts texts, Locale locale) {
        return new TrialBody(
                trial.id(),
                trial.kind(),
                trial.subject(),
                trial.state(),
                trial.done(),
                trial.total(),
                trial.error()
                        .map(error -> new JobBody.ErrorBody(
                                error.code(), texts.detail(error.code(), error.facts(), error.message(), locale))),
                trial.simulation(),
                trial.replay(),
                trial.createdAt(),
                trial.startedAt(),
                trial.endedAt());
    }
}

package org.korrigo.rest.internal.body;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.korrigo.application.job.JobHistory;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobEvent;

/** One thing that happened to a job: a change of its state, or a deed of somebody. */
public record JobLogLineBody(
        Instant at,
        Optional<Job.State> state,
        Optional<Integer> attempt,
        Optional<String> node,
        Optional<JobBody.ErrorBody> error,
        Optional<String> waitingFor,
        Optional<String> actor,
        Optional<String> action) {

    /** Oldest first. */
    public static List<JobLogLineBody> of(JobHistory history, ProblemTexts texts, Locale locale) {
        return Stream.concat(
                        history.events().stream().map(event -> of(event, texts, locale)),
                        history.deeds().stream().map(JobLogLineBody::of))
                .sorted(Comparator.comparing(JobLogLineBody::at))
                .toList();
    }

    private static JobLogLineBody of(JobEvent event, ProblemTexts texts, Locale locale) {
        return new JobLogLineBody(
                event.at(),
                Optional.of(event.state()),
                Optional.of(event.attempt()),
                event.node(),
                event.error().map(error -> JobBody.ErrorBody.of(error, texts, locale)),
                event.waitingFor(),
                Optional.empty(),
                Optional.empty());
    }

    private static JobLogLineBody of(AuditEntry deed) {
        return new JobLogLineBody(
                deed.at(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(deed.actor()),
                Optional.of(deed.action()));
    }
}

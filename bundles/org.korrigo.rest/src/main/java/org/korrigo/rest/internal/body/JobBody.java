package org.korrigo.rest.internal.body;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobPace;

/** A job, its error in the reader's language. */
public record JobBody(
        UUID id,
        JobKind kind,
        UUID exam,
        UUID subject,
        Job.State state,
        int priority,
        int done,
        int total,
        int attempts,
        Optional<ErrorBody> error,
        Optional<String> waitingFor,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<Double> perSecond,
        Optional<Instant> expectedEnd) {

    /** What went wrong. @param code stable; @param detail what is wrong and what to do */
    public record ErrorBody(String code, String detail) {

        static ErrorBody of(Job.JobError error, ProblemTexts texts, Locale locale) {
            return new ErrorBody(error.code(), texts.detail(error.code(), error.facts(), error.message(), locale));
        }
    }

    public static JobBody of(Job job, ProblemTexts texts, Locale locale) {
        JobPace pace = JobPace.of(job, Instant.now());
        return new JobBody(
                job.id(),
                job.kind(),
                job.exam(),
                job.subject(),
                job.state(),
                job.priority(),
                job.done(),
                job.total(),
                job.attempts(),
                job.error().map(error -> ErrorBody.of(error, texts, locale)),
                job.waitingFor(),
                job.createdAt(),
                job.startedAt(),
                job.endedAt(),
                pace.perSecond(),
                pace.expectedEnd());
    }
}

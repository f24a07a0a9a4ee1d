package org.korrigo.domain.job;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece of durable work, as people see it.
 *
 * @param subject what it works on: a batch or a copy
 * @param priority which of two waiting jobs goes first, 0 to 99, the higher
 * @param attempts started so far
 * @param error last problem, empty when there was none
 * @param waitingFor the plug-in a parked job waits for, for example {@code ocr:tesseract}
 */
public record Job(
        UUID id,
        JobKind kind,
        UUID exam,
        UUID subject,
        State state,
        int priority,
        int done,
        int total,
        int attempts,
        Optional<JobError> error,
        Optional<String> waitingFor,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {

    /** As what nobody has ranked. */
    public Job(
            UUID id,
            JobKind kind,
            UUID exam,
            UUID subject,
            State state,
            int done,
            int total,
            int attempts,
            Optional<JobError> error,
            Optional<String> waitingFor,
            Instant createdAt,
            Optional<Instant> startedAt,
            Optional<Instant> endedAt) {
        this(
                id,
                kind,
                exam,
                subject,
                state,
                JobPriority.of(kind, JobPriority.UNKNOWN),
                done,
                total,
                attempts,
                error,
                waitingFor,
                createdAt,
                startedAt,
                endedAt);
    }

    /** Whether it may keep a thread for so long that shorter work must have another one. */
    public boolean isLong() {
        return kind == JobKind.SPLIT && priority < JobPriority.SHORT_SPLIT;
    }

    /** The life of a job. */
    public enum State {
        QUEUED,
        RUNNING,
        PARKED,
        DONE,
        FAILED,
        CANCELLED;

        public boolean isOver() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    /**
     * What went wrong. The sentence people read is found by the code.
     *
     * @param facts the values behind the sentence; {@code message}, where there is one, is an English sentence for codes without text
     */
    public record JobError(String code, Map<String, String> facts) {

        public JobError {
            facts = Map.copyOf(facts);
        }

        public JobError(String code, String message) {
            this(code, Map.of("message", message));
        }

        /** In English, for logs and for codes that have no text. */
        public String message() {
            return facts.getOrDefault("message", facts.toString());
        }
    }
}

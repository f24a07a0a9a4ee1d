package org.korrigo.domain.exam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.spi.scoring.MarkScheme;

/**
 * One sitting.
 *
 * @param reference short name for the console and addresses, unique, {@code [a-z0-9-]+}
 * @param version raised by every change, for optimistic locking
 */
public record Exam(
        UUID id,
        String reference,
        String name,
        String subject,
        LocalDate date,
        Pipeline pipeline,
        MarkScheme scheme,
        Instant createdAt,
        long version) {

    public Exam {
        if (name.isBlank() || name.length() > 255) {
            throw Problem.invalid("exam-name", Map.of("name", name));
        }
        if (!reference.matches("[a-z0-9][a-z0-9-]{0,62}")) {
            throw Problem.invalid("exam-reference", Map.of("reference", reference));
        }
    }

    public Exam withDetails(ExamDetails details) {
        return new Exam(
                id,
                details.reference(),
                details.name(),
                details.subject(),
                details.date(),
                pipeline,
                scheme,
                createdAt,
                version);
    }

    public ExamDetails details() {
        return new ExamDetails(name, reference, subject, date);
    }

    public Exam withScheme(MarkScheme changed) {
        return new Exam(id, reference, name, subject, date, pipeline, changed, createdAt, version);
    }

    public Exam withPipeline(Pipeline changed) {
        return new Exam(id, reference, name, subject, date, changed, scheme, createdAt, version);
    }
}

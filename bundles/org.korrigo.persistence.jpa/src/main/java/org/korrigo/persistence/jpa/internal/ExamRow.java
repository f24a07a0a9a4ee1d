package org.korrigo.persistence.jpa.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.spi.scoring.MarkScheme;

/** Table exam. */
@Entity
@Table(name = "exam")
public class ExamRow {

    @Id
    UUID id;

    String reference;
    String name;
    String subject;

    @Column(name = "exam_date")
    LocalDate date;

    String pipeline;
    String scheme;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    long version;

    static ExamRow of(Exam exam) {
        ExamRow row = new ExamRow();
        row.id = exam.id();
        row.createdAt = exam.createdAt();
        row.take(exam);
        return row;
    }

    void take(Exam exam) {
        reference = exam.reference();
        name = exam.name();
        subject = exam.subject();
        date = exam.date();
        pipeline = Json.write(exam.pipeline());
        scheme = Json.write(exam.scheme());
    }

    Exam toDomain() {
        return new Exam(
                id,
                reference,
                name,
                subject,
                date,
                Json.read(pipeline, Pipeline.class),
                Json.read(scheme, MarkScheme.class),
                createdAt,
                version);
    }
}

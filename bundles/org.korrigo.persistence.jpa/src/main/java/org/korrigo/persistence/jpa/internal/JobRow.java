package org.korrigo.persistence.jpa.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobKind;

/** Table job. */
@Entity
@Table(name = "job")
public class JobRow {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    long line;

    @Enumerated(EnumType.STRING)
    JobKind kind;

    UUID exam;
    UUID subject;

    @Enumerated(EnumType.STRING)
    Job.State state;

    int priority;
    int done;
    int total;
    int attempts;

    @Column(name = "error_code")
    String errorCode;

    @Column(name = "error_detail")
    String errorDetail;

    @Column(name = "waiting_for")
    String waitingFor;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    static JobRow of(Job job) {
        JobRow row = new JobRow();
        row.id = job.id();
        row.kind = job.kind();
        row.exam = job.exam();
        row.subject = job.subject();
        row.createdAt = job.createdAt();
        row.take(job);
        return row;
    }

    void take(Job job) {
        state = job.state();
        priority = job.priority();
        done = job.done();
        total = job.total();
        attempts = job.attempts();
        errorCode = job.error().map(Job.JobError::code).orElse(null);
        errorDetail = job.error().map(error -> Json.write(error.facts())).orElse(null);
        waitingFor = job.waitingFor().orElse(null);
        startedAt = job.startedAt().orElse(null);
        endedAt = job.endedAt().orElse(null);
    }

    Job toDomain() {
        return new Job(
                id,
                kind,
                exam,
                subject,
                state,
                priority,
                done,
                total,
                attempts,
                Optional.ofNullable(errorCode).map(code -> new Job.JobError(code, Json.read(errorDetail, FACTS))),
                Optional.ofNullable(waitingFor),
                createdAt,
                Optional.ofNullable(startedAt),
                Optional.ofNullable(endedAt));
    }
}

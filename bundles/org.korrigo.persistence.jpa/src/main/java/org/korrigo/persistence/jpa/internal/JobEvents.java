package org.korrigo.persistence.jpa.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobEvent;

/** Table job_event. Whatever changes the state of a job leaves a line there in the same transaction. */
final class JobEvents {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    /** While a job runs, the engine's table says which server has it. */
    private static final String ADD =
            """
            insert into job_event (job, at, state, attempt, node, error_code, error_detail, waiting_for)
            values (cast(?1 as uuid), clock_timestamp(), ?2, ?3,
              (select picked_by from scheduled_tasks where task_instance = ?1 and task_name = 'korrigo-job'),
              nullif(?4, ''), nullif(?5, ''), nullif(?6, ''))
            """;

    static final String COLUMNS = "e.at, e.state, e.attempt, e.node, e.error_code, e.error_detail, e.waiting_for";

    private JobEvents() {}

    static void add(EntityManager entities, Job job) {
        entities.createNativeQuery(ADD)
                .setParameter(1, job.id().toString())
                .setParameter(2, job.state().name())
                .setParameter(3, job.attempts())
                .setParameter(4, job.error().map(Job.JobError::code).orElse(""))
                .setParameter(
                        5, job.error().map(error -> Json.write(error.facts())).orElse(""))
                .setParameter(6, job.waitingFor().orElse(""))
                .executeUpdate();
    }

    static JobEvent read(Object[] row) {
        return new JobEvent(
                instant(row[0]),
                Job.State.valueOf((String) row[1]),
                ((Number) row[2]).intValue(),
                Optional.ofNullable((String) row[3]),
                Optional.ofNullable((String) row[4])
                        .map(code -> new Job.JobError(code, Json.read((String) row[5], FACTS))),
                Optional.ofNullable((String) row[6]));
    }

    static Instant instant(Object column) {
        return column instanceof Instant instant ? instant : ((Timestamp) column).toInstant();
    }
}

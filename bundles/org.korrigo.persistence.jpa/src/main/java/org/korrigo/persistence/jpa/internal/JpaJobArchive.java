package org.korrigo.persistence.jpa.internal;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Query;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobArchive;
import org.korrigo.domain.job.JobEvent;
import org.korrigo.domain.job.JobFigures;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobSelection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Past and present jobs, in tables job and job_event. */
@Component
public final class JpaJobArchive implements JobArchive {

    /** A job is due when the engine may take it: one that was tried again has not been waiting since it was made. */
    private static final String FIGURES =
            """
            select j.kind, count(*),
              avg(extract(epoch from j.ended_at - j.started_at)) filter (where j.state = 'DONE'),
              percentile_cont(0.95) within group (order by extract(epoch from j.ended_at - j.started_at))
                filter (where j.state = 'DONE'),
              extract(epoch from now() - min(coalesce(t.execution_time, j.created_at)) filter (where j.state = 'QUEUED')),
              count(*) filter (where j.state = 'DONE' and j.ended_at > now() - interval '1 hour')
              %s
            from job j
              left join scheduled_tasks t on t.task_name = 'korrigo-job' and t.task_instance = cast(j.id as text)
            group by j.kind
            """
                    .formatted(countOfEachState());

    private static final int FIRST_STATE = 6;

    private final JpaUnitOfWork unit;

    @Activate
    public JpaJobArchive(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public List<JobEvent> events(UUID job) {
        List<?> rows = unit.entities()
                .createNativeQuery("select " + JobEvents.COLUMNS
                        + " from job_event e where e.job = cast(?1 as uuid) order by e.line")
                .setParameter(1, job.toString())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(JobEvents::read).toList();
    }

    @Override
    public List<AuditEntry> deeds(UUID job) {
        return unit.entities()
                .createQuery("select a from AuditRow a where a.subject = :job order by a.line", AuditRow.class)
                .setParameter("job", job.toString())
                .getResultStream()
                .map(AuditRow::toDomain)
                .toList();
    }

    @Override
    public List<Job> select(JobSelection selection, int limit) {
        var query = unit.entities()
                .createQuery("select j from JobRow j where " + where(selection) + " order by j.line desc", JobRow.class)
                .setMaxResults(limit);
        ask(query, selection);
        return query.getResultStream().map(JobRow::toDomain).toList();
    }

    @Override
    public List<Job> of(UUID subject, int limit) {
        return unit.entities()
                .createQuery("select j from JobRow j where j.subject = :subject order by j.line desc", JobRow.class)
                .setParameter("subject", subject)
                .setMaxResults(limit)
                .getResultStream()
                .map(JobRow::toDomain)
                .toList();
    }

    @Override
    public List<JobFigures> figures() {
        List<?> rows = unit.entities().createNativeQuery(FIGURES).getResultList();
        return rows.stream()
                .map(row -> figures((Object[]) row))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /** Locks them first, so that none begins to run meanwhile. */
    @Override
    public int remove(JobSelection selection) {
        Query ids = unit.entities()
                .createQuery("select j.id from JobRow j where " + where(selection) + " and j.state <> :running");
        ask(ids, selection);
        ids.setParameter("running", Job.State.RUNNING);
        List<UUID> chosen =
                ((List<?>) ids.getResultList()).stream().map(UUID.class::cast).toList();
        return chosen.isEmpty() ? 0 : remove(chosen);
    }

    private int remove(List<UUID> jobs) {
        List<?> gone = unit.entities()
                .createNativeQuery("with free as (select id from job where id = any (cast(?1 as uuid[]))"
                        + " and state <> 'RUNNING' for update skip locked)"
                        + ", entries as (delete from scheduled_tasks t using free f"
                        + " where t.task_name = 'korrigo-job' and t.task_instance = cast(f.id as text))"
                        + " delete from job j using free f where j.id = f.id returning 1")
                .setParameter(1, UuidList.of(jobs))
                .getResultList();
        return gone.size();
    }

    private static String where(JobSelection selection) {
        return "1 = 1"
                + selection.exam().map(id -> " and j.exam = :exam").orElse("")
                + (selection.states().isEmpty() ? "" : " and j.state in :states")
                + selection.kind().map(kind -> " and j.kind = :kind").orElse("")
                + selection.until().map(moment -> " and j.createdAt < :until").orElse("");
    }

    private static void ask(Query query, JobSelection selection) {
        selection.exam().ifPresent(id -> query.setParameter("exam", id));
        if (!selection.states().isEmpty()) {
            query.setParameter("states", selection.states());
        }
        selection.kind().ifPresent(kind -> query.setParameter("kind", kind));
        selection.until().ifPresent(moment -> query.setParameter("until", moment));
    }

    private static String countOfEachState() {
        StringBuilder columns = new StringBuilder();
        for (Job.State state : Job.State.values()) {
            columns.append(", count(*) filter (where j.state = '").append(state).append("')");
        }
        return columns.toString();
    }

    private static JobFigures figures(Object[] row) {
        Map<Job.State, Long> states = Arrays.stream(Job.State.values())
                .filter(state -> count(row[FIRST_STATE + state.ordinal()]) > 0)
                .collect(toMap(state -> state, state -> count(row[FIRST_STATE + state.ordinal()])));
        return new JobFigures(
                JobKind.valueOf((String) row[0]),
                states,
                seconds(row[2]),
                seconds(row[3]),
                seconds(row[4]).map(age -> Math.max(0, age)),
                count(row[5]));
    }

    private static long count(Object column) {
        return ((Number) column).longValue();
    }

    private static Optional<Double> seconds(Object column) {
        return Optional.ofNullable((Number) column).map(Number::doubleValue);
    }
}

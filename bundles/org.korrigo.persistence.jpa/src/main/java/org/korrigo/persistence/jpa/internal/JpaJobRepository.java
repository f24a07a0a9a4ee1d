package org.korrigo.persistence.jpa.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Jobs in table job. A job that waits or runs has an entry in the engine's table scheduled_tasks, any other has none: both change in
 * one transaction, so that no job is forgotten and none runs twice.
 */
@Component
public final class JpaJobRepository implements JobRepository {

    /** Name of the engine's one task; its instances are job ids. */
    private static final String TASK = "korrigo-job";

    private final JpaUnitOfWork unit;

    @Activate
    public JpaJobRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public void add(Job job) {
        unit.entities().persist(JobRow.of(job));
        // one by one: their lines are numbered in this order
        unit.entities().flush();
        reschedule(job);
        JobEvents.add(unit.entities(), job);
    }

    @Override
    public void update(Job job) {
        JobRow row = unit.entities().find(JobRow.class, job.id());
        boolean moved = row.state != job.state() || row.attempts != job.attempts();
        row.take(job);
        unit.entities().flush();
        if (moved) {
            JobEvents.add(unit.entities(), job);
        }
        if (job.state() == Job.State.PARKED || job.state().isOver()) {
            engine("delete from scheduled_tasks where task_name = ?1 and task_instance = ?2", job.id());
        }
    }

    @Override
    public void prioritize(Job job) {
        update(job);
        ranked("update scheduled_tasks set priority = ?3 where task_name = ?1 and task_instance = ?2", job);
    }

    @Override
    public void reschedule(Job job) {
        ranked(
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)"
                        + " values (?1, ?2, now(), false, 1, ?3) on conflict do nothing",
                job);
    }

    private void ranked(String sql, Job job) {
        unit.entities()
                .createNativeQuery(sql)
                .setParameter(1, TASK)
                .setParameter(2, job.id().toString())
                .setParameter(3, job.priority())
                .executeUpdate();
    }

    private void engine(String sql, UUID job) {
        unit.entities()
                .createNativeQuery(sql)
                .setParameter(1, TASK)
                .setParameter(2, job.toString())
                .executeUpdate();
    }

    @Override
    public Optional<Job> find(UUID job) {
        return Optional.ofNullable(unit.entities().find(JobRow.class, job)).map(JobRow::toDomain);
    }

    @Override
    public Optional<Job> findLocked(UUID job) {
        return Optional.ofNullable(unit.entities().find(JobRow.class, job, LockModeType.PESSIMISTIC_WRITE))
                .map(JobRow::toDomain);
    }

    @Override
    public List<Job> latest(Optional<UUID> exam, Optional<Job.State> state, int limit) {
        String where = exam.map(id -> " and j.exam = :exam").orElse("")
                + state.map(s -> " and j.state = :state").orElse("");
        TypedQuery<JobRow> query = unit.entities()
                .createQuery("select j from JobRow j where 1 = 1" + where + " order by j.line desc", JobRow.class);
        exam.ifPresent(id -> query.setParameter("exam", id));
        state.ifPresent(s -> query.setParameter("state", s));
        return query.setMaxResults(limit)
                .getResultStream()
                .map(JobRow::toDomain)
                .toList();
    }

    @Override
    public List<Job> parkedFor(String plugin) {
        return unit.entities()
                .createQuery("select j from JobRow j where j.waitingFor = :plugin order by j.line", JobRow.class)
                .setParameter("plugin", plugin)
                .getResultStream()
                .map(JobRow::toDomain)
                .toList();
    }
}

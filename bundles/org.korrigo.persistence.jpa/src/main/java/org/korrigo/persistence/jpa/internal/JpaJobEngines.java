package org.korrigo.persistence.jpa.internal;

import java.util.List;
import java.util.Optional;
import org.korrigo.domain.job.JobEngines;
import org.korrigo.domain.job.JobNode;
import org.korrigo.domain.job.JobSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the engines keep to, in tables job_settings and job_node. */
@Component
public final class JpaJobEngines implements JobEngines {

    private static final String CHANGE =
            """
            insert into job_settings (id, paused, reason, changed_by, changed_at, threads, long_threads)
            values (1, ?1, ?2, ?3, cast(nullif(?4, '') as timestamptz), nullif(?5, 0), nullif(?6, 0))
            on conflict (id) do update set paused = excluded.paused, reason = excluded.reason,
              changed_by = excluded.changed_by, changed_at = excluded.changed_at,
              threads = excluded.threads, long_threads = excluded.long_threads
            """;
    private static final String BEAT =
            """
            insert into job_node (name, threads, long_threads, busy, seen_at) values (?1, ?2, ?3, ?4, now())
            on conflict (name) do update set threads = excluded.threads, long_threads = excluded.long_threads,
              busy = excluded.busy, seen_at = excluded.seen_at
            """;
    private static final String LATELY = "interval '60 seconds'";

    private final JpaUnitOfWork unit;

    @Activate
    public JpaJobEngines(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public JobSettings settings() {
        List<?> rows = unit.entities()
                .createNativeQuery("select paused, reason, changed_by, changed_at, threads, long_threads"
                        + " from job_settings where id = 1")
                .getResultList();
        return rows.stream().map(row -> settings((Object[]) row)).findFirst().orElse(JobSettings.NONE);
    }

    @Override
    public void change(JobSettings settings) {
        unit.entities()
                .createNativeQuery(CHANGE)
                .setParameter(1, settings.paused())
                .setParameter(2, settings.reason())
                .setParameter(3, settings.changedBy())
                .setParameter(4, settings.changedAt().map(Object::toString).orElse(""))
                .setParameter(5, settings.threads().orElse(0))
                .setParameter(6, settings.longThreads().orElse(0))
                .executeUpdate();
    }

    @Override
    public void beat(JobNode node) {
        unit.entities()
                .createNativeQuery(BEAT)
                .setParameter(1, node.name())
                .setParameter(2, node.threads())
                .setParameter(3, node.longThreads())
                .setParameter(4, node.busy())
                .executeUpdate();
        unit.entities()
                .createNativeQuery("delete from job_node where seen_at < now() - interval '1 day'")
                .executeUpdate();
    }

    @Override
    public List<JobNode> nodes() {
        List<?> rows = unit.entities()
                .createNativeQuery("select name, threads, long_threads, busy, seen_at from job_node"
                        + " where seen_at > now() - " + LATELY + " order by name")
                .getResultList();
        return rows.stream().map(row -> node((Object[]) row)).toList();
    }

    private static JobSettings settings(Object[] row) {
        return new JobSettings(
                (Boolean) row[0],
                (String) row[1],
                (String) row[2],
                Optional.ofNullable(row[3]).map(JobEvents::instant),
                Optional.ofNullable((Number) row[4]).map(Number::intValue),
                Optional.ofNullable((Number) row[5]).map(Number::intValue));
    }

    private static JobNode node(Object[] row) {
        return new JobNode(
                (String) row[0],
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                JobEvents.instant(row[4]));
    }
}

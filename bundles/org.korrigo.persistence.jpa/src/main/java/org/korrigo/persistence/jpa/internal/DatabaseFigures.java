package org.korrigo.persistence.jpa.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.korrigo.domain.metric.Metric;
import org.korrigo.domain.metric.Metric.Sample;
import org.korrigo.domain.metric.MetricSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the tables tell of the whole server: all nodes give the same figures. */
@Component
public final class DatabaseFigures implements MetricSource {

    private final JpaUnitOfWork unit;

    @Activate
    public DatabaseFigures(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public List<Metric> read() {
        return unit.read(() -> List.of(
                grouped(
                        "korrigo_jobs",
                        "Jobs that are not done, by kind and state.",
                        "select kind, state, count(*) from job where state <> 'DONE' group by kind, state",
                        "kind",
                        "state"),
                single(
                        "korrigo_job_queue_age_seconds",
                        "How long the job that waits longest has been waiting.",
                        "select coalesce(extract(epoch from now() - min(created_at)), 0) from job where state = 'QUEUED'"),
                grouped(
                        "korrigo_copies",
                        "Copies by state.",
                        "select state, count(*) from copy group by state",
                        "state"),
                single(
                        "korrigo_locks",
                        "Copies that are being marked.",
                        "select count(*) from copy where state = 'LOCKED' and lock_expires_at > now()"),
                single(
                        "korrigo_sessions",
                        "Sessions, used within a day.",
                        "select count(*) from session" + " where last_seen_at > now() - interval '1 day'"),
                single(
                        "korrigo_sign_in_failures",
                        "Wrong passwords within 15 minutes.",
                        "select count(*) from sign_in_failure where at > now() - interval '15 minutes'"),
                grouped(
                        "korrigo_database_connections",
                        "Connections of all nodes to the database.",
                        "select coalesce(state, 'none'), count(*) from pg_stat_activity"
                                + " where datname = current_database() group by state",
                        "state"),
                single(
                        "korrigo_database_size_bytes",
                        "Size of the database.",
                        "select pg_database_size(current_database())")));
    }

    private Metric single(String name, String help, String query) {
        Object value = unit.entities().createNativeQuery(query).getSingleResult();
        return Metric.gauge(name, help, ((Number) value).doubleValue());
    }

    /** @param labels names of the columns before the last, which is the value */
    private Metric grouped(String name, String help, String query, String... labels) {
        List<?> rows = unit.entities().createNativeQuery(query).getResultList();
        return Metric.gauge(
                name,
                help,
                rows.stream().map(row -> sample((Object[]) row, labels)).toList());
    }

    private static Sample sample(Object[] row, String... labels) {
        Map<String, String> named = IntStream.range(0, labels.length)
                .boxed()
                .collect(Collectors.toMap(i -> Arrays.asList(labels).get(i), i -> String.valueOf(row[i])));
        return new Sample(named, ((Number) row[labels.length]).doubleValue());
    }
}

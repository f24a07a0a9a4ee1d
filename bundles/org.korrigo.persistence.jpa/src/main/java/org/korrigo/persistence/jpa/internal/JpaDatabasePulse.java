package org.korrigo.persistence.jpa.internal;

import java.time.Duration;
import java.time.Instant;
import org.korrigo.domain.health.DatabasePulse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One small question to PostgreSQL, on a connection of the pool. */
@Component
public final class JpaDatabasePulse implements DatabasePulse {

    private static final String QUESTION = "select current_setting('server_version'),"
            + " cast(extract(epoch from clock_timestamp()) * 1000 as bigint),"
            + " current_setting('transaction_read_only') = 'off' and not pg_is_in_recovery(),"
            + " (select count(*) from pg_stat_activity where datname = current_database()),"
            + " cast(current_setting('max_connections') as integer)";

    private final JpaUnitOfWork unit;

    @Activate
    public JpaDatabasePulse(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Beat feel() {
        return unit.read(() -> {
            var question = unit.entities().createNativeQuery(QUESTION);
            long begin = System.nanoTime();
            Object[] answer = (Object[]) question.getSingleResult();
            Duration latency = Duration.ofNanos(System.nanoTime() - begin);
            return new Beat(
                    answer[0].toString().replaceFirst(" .*", ""),
                    latency,
                    Instant.ofEpochMilli(number(answer[1])),
                    (Boolean) answer[2],
                    (int) number(answer[3]),
                    (int) number(answer[4]));
        });
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}

package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.metric.Metric;

class DatabaseFiguresTest {

    @Test
    void the_tables_tell_what_waits_and_what_went_wrong() throws SQLException {
        JpaUnitOfWork unit = TestPersistence.empty();
        TestPersistence.execute("insert into sign_in_failure (username, at) values ('ada', now()), ('ada', now()),"
                + " ('ada', now() - interval '1 hour')");
        var figures = new DatabaseFigures(unit).read();

        assertThat(value(figures, "korrigo_sign_in_failures")).isEqualTo(2);
        assertThat(value(figures, "korrigo_job_queue_age_seconds")).isZero();
        assertThat(value(figures, "korrigo_database_size_bytes")).isGreaterThan(1_000_000);
        assertThat(figures)
                .filteredOn(metric -> metric.name().equals("korrigo_database_connections"))
                .flatExtracting(Metric::samples)
                .anyMatch(sample -> sample.labels().equals(Map.of("state", "active")) && sample.value() >= 1);
    }

    private static double value(java.util.List<Metric> figures, String name) {
        return figures.stream()
                .filter(metric -> metric.name().equals(name))
                .findFirst()
                .orElseThrow()
                .samples()
                .get(0)
                .value();
    }
}

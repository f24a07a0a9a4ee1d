package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.database.DatabaseFigures;
import org.korrigo.domain.database.DatabaseFigures.TableFigures;
import org.korrigo.domain.database.SlowStatements;

/** The rows pg_size_pretty, pg_stat_activity, pg_stat_statements and VACUUM ANALYZE, REINDEX. */
class PostgresCareTest {

    private final PostgresCare care = new PostgresCare(TestPersistence.SOURCE);

    @BeforeEach
    void empty() throws SQLException {
        TestPersistence.empty();
    }

    @Test
    void the_database_tells_its_version_size_connections_and_tables_the_biggest_first() {
        DatabaseFigures figures = care.figures();
        assertThat(figures.version()).startsWith("17");
        assertThat(figures.bytes()).isGreaterThan(1_000_000);
        assertThat(figures.connections()).isBetween(1, figures.mostConnections());
        assertThat(figures.active()).isPositive();
        assertThat(figures.cacheHits()).isBetween(0.0, 1.0);
        assertThat(figures.tables())
                .extracting(TableFigures::bytes)
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(care.tables()).contains("exam", "job").doesNotContain("pg_class");
    }

    @Test
    void statements_are_counted_without_their_values_and_forgotten_when_asked() throws SQLException {
        TestPersistence.count("select count(*) from exam where reference = 'lycee-secret'");
        SlowStatements slow = care.slow(5000);
        assertThat(slow.counted()).isTrue();
        assertThat(slow.slowest())
                .extracting(SlowStatements.Statement::text)
                .anyMatch(text -> text.contains("from exam where reference = $1"))
                .noneMatch(text -> text.contains("lycee-secret"));
        assertThat(care.slow(2).slowest()).hasSize(2);

        assertThat(care.forgetStatements()).isTrue();
        assertThat(care.slow(5000).slowest())
                .extracting(SlowStatements.Statement::text)
                .noneMatch(text -> text.contains("from exam where reference"));
    }

    @Test
    void what_takes_long_right_now_is_shown() throws Exception {
        Thread sleeper = new Thread(() -> sleep(TestPersistence.SOURCE::getConnection));
        sleeper.start();
        List<SlowStatements.Running> running = List.of();
        for (int i = 0; i < 300 && running.isEmpty(); i++) {
            Thread.sleep(20);
            running = care.slow(5).running();
        }
        sleeper.join();
        assertThat(running).anySatisfy(each -> {
            assertThat(each.text()).contains("pg_sleep");
            assertThat(each.seconds()).isGreaterThan(1);
        });
    }

    @Test
    void every_table_is_cleared_and_its_indexes_built_anew_without_a_transaction() throws SQLException {
        TestPersistence.execute("insert into job_node select n::text, 1, 1, 0, now() from generate_series(1, 500) n");
        TestPersistence.execute("delete from job_node where name <> '1'");
        for (String table : care.tables()) {
            care.optimize(table, table.startsWith("job"));
        }
        assertThat(TestPersistence.count("select count(*) from pg_stat_user_tables where last_vacuum is null"
                        + " and schemaname = 'public'"))
                .isZero();
        assertThat(TestPersistence.count("select count(*) from pg_index where not indisvalid"))
                .isZero();
        assertThat(TestPersistence.count("select reltuples::int from pg_class where relname = 'job_node'"))
                .isEqualTo(1);
    }

    private interface Opening {
        Connection open() throws SQLException;
    }

    private static void sleep(Opening opening) {
        try (Connection connection = opening.open();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_sleep(3)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

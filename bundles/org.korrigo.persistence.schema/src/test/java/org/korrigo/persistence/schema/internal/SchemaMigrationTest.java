package org.korrigo.persistence.schema.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.korrigo.persistence.schema.SchemaMigration;

@Timeout(60)
class SchemaMigrationTest {

    private static final String OUR_TABLES = "select count(*) from information_schema.tables"
            + " where table_schema = 'public' and table_name not like 'databasechangelog%'";

    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new TestDatabase();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
    }

    @Test
    void an_empty_database_gets_every_table_and_the_next_run_has_nothing_to_do() throws SQLException {
        assertThat(SchemaMigration.run(database.source)).isTrue();
        assertThat(database.first("select sha256 from korrigo_schema")).isEqualTo(Changelog.digest());

        long begin = System.nanoTime();
        assertThat(SchemaMigration.run(database.source)).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void a_database_of_another_version_is_looked_at_again_and_keeps_its_rows() throws SQLException {
        SchemaMigration.run(database.source);
        database.execute("insert into student values (gen_random_uuid(), 'DUPONT', 'Léa', null, '', 'dupont|lea')");
        database.execute("update korrigo_schema set sha256 = repeat('0', 64)");

        assertThat(SchemaMigration.run(database.source)).isTrue();
        assertThat(database.first("select last_name from student")).isEqualTo("DUPONT");
    }

    @Test
    void every_change_can_be_taken_back_and_made_again() throws SQLException {
        Migration.run(database.source);
        int changes = Integer.parseInt(database.first("select count(*) from databasechangelog"));
        assertThat(database.first(OUR_TABLES)).isNotEqualTo("0");

        Migration.rollBack(database.source, changes);

        assertThat(database.first(OUR_TABLES)).isEqualTo("0");
        assertThat(database.first("select count(*) from pg_proc where pronamespace = 'public'::regnamespace"))
                .isEqualTo("0");
        assertThat(SchemaMigration.run(database.source)).isTrue();
    }

    @Test
    void servers_that_start_together_wait_for_one_another() throws Exception {
        Callable<Boolean> server = () -> SchemaMigration.run(database.source);
        var servers = Executors.newFixedThreadPool(2);
        for (Future<Boolean> run : servers.invokeAll(List.of(server, server))) {
            run.get();
        }
        servers.shutdown();

        assertThat(database.first("select count(distinct id) = count(*) from databasechangelog"))
                .isEqualTo("t");
        assertThat(SchemaMigration.run(database.source)).isFalse();
    }

    @Test
    void a_server_that_was_killed_while_it_migrated_does_not_keep_the_others_out() throws SQLException {
        SchemaMigration.run(database.source);
        database.execute("delete from korrigo_schema; update databasechangeloglock"
                + " set locked = true, lockgranted = now(), lockedby = 'killed'");

        assertThat(SchemaMigration.run(database.source)).isTrue();
    }

    @Test
    void a_failed_migration_is_an_error_and_is_tried_again() throws SQLException {
        database.execute("create table exam (in_the_way int)");

        assertThatThrownBy(() -> SchemaMigration.run(database.source)).isInstanceOf(SQLException.class);

        database.execute("drop table exam");
        assertThat(SchemaMigration.run(database.source)).isTrue();
    }
}

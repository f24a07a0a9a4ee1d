package org.korrigo.persistence.jpa.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import org.korrigo.database.embedded.EmbeddedPostgres;
import org.korrigo.persistence.schema.SchemaMigration;
import org.postgresql.ds.PGSimpleDataSource;

/** One real PostgreSQL and one entity manager factory for all tests of the module. */
final class TestPersistence {

    static final PGSimpleDataSource SOURCE = new PGSimpleDataSource();
    static final EntityManagerFactory ENTITIES = start();

    private TestPersistence() {}

    /** A unit of work on a database without a row. */
    static JpaUnitOfWork empty() throws SQLException {
        execute("alter table journal disable trigger user; alter table audit disable trigger user;"
                + "alter table repair disable trigger user; alter table scheme_revision disable trigger user;"
                + "truncate exam, student, audit, account, sign_in_failure, scheduled_tasks, job_settings, job_node cascade;"
                + "alter table repair enable trigger user; alter table scheme_revision enable trigger user;"
                + "alter table journal enable trigger user; alter table audit enable trigger user");
        return new JpaUnitOfWork(ENTITIES);
    }

    static void execute(String sql) throws SQLException {
        try (Connection connection = SOURCE.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static int count(String query) throws SQLException {
        try (Connection connection = SOURCE.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static EntityManagerFactory start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.startUnsafe(Path.of("target", "postgres"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            SOURCE.setUrl(server.jdbcUrl());
            SOURCE.setUser(server.user());
            SOURCE.setPassword(server.password());
            execute("drop schema public cascade; create schema public");
            SchemaMigration.run(SOURCE);
            return Persistence.createEntityManagerFactory(
                    "korrigo", Map.of("javax.persistence.nonJtaDataSource", SOURCE));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.korrigo.jobs.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import org.korrigo.database.embedded.EmbeddedPostgres;
import org.korrigo.persistence.jpa.internal.JpaAuditTrail;
import org.korrigo.persistence.jpa.internal.JpaJobEngines;
import org.korrigo.persistence.jpa.internal.JpaJobRepository;
import org.korrigo.persistence.jpa.internal.JpaUnitOfWork;
import org.korrigo.persistence.schema.SchemaMigration;
import org.postgresql.ds.PGSimpleDataSource;

/** One real PostgreSQL for all tests of the module. */
final class TestDatabase {

    static final UUID EXAM = UUID.fromString("00000000-0000-0000-0000-0000000000e1");
    static final PGSimpleDataSource SOURCE = new PGSimpleDataSource();
    static final EntityManagerFactory ENTITIES = start();
    static final JpaUnitOfWork UNIT = new JpaUnitOfWork(ENTITIES);
    static final JpaJobRepository JOBS = new JpaJobRepository(UNIT);
    static final JpaJobEngines ENGINES = new JpaJobEngines(UNIT);
    static final JpaAuditTrail AUDIT = new JpaAuditTrail(UNIT);

    private TestDatabase() {}

    static void empty() throws SQLException {
        execute("truncate job, scheduled_tasks, job_settings, job_node cascade");
    }

    static int execute(String sql) throws SQLException {
        try (Connection connection = SOURCE.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
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
            execute("insert into exam values ('" + EXAM
                    + "', 'bac', 'Bac', 'Maths', '2026-06-15', '{}', '{}', now(), 0)");
            return Persistence.createEntityManagerFactory(
                    "korrigo", Map.of("javax.persistence.nonJtaDataSource", SOURCE));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

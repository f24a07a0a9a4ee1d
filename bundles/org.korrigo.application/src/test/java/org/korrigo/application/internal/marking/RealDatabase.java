package org.korrigo.application.internal.marking;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import org.korrigo.database.embedded.EmbeddedPostgres;
import org.korrigo.persistence.schema.SchemaMigration;
import org.postgresql.ds.PGSimpleDataSource;

/** One real PostgreSQL for the tests that need it. */
public final class RealDatabase {

    private static final PGSimpleDataSource PLAIN = new PGSimpleDataSource();
    static final CountingSource SOURCE = new CountingSource(PLAIN);
    public static final EntityManagerFactory ENTITIES = start();
    private static final UUID BATCH = new UUID(0, 0xb);

    private RealDatabase() {}

    private static EntityManagerFactory start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.startUnsafe(Path.of("target", "postgres"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            PLAIN.setUrl(server.jdbcUrl());
            PLAIN.setUser(server.user());
            PLAIN.setPassword(server.password());
            execute("drop schema public cascade; create schema public");
            SchemaMigration.run(PLAIN);
            return Persistence.createEntityManagerFactory(
                    "korrigo",
                    Map.of("javax.persistence.nonJtaDataSource", SOURCE, "eclipselink.logging.level", "OFF"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static void empty() throws SQLException {
        execute("alter table journal disable trigger user; alter table audit disable trigger user;"
                + "alter table repair disable trigger user; alter table scheme_revision disable trigger user;"
                + "truncate exam, student, audit, account, scheduled_tasks, job_settings, job_node cascade;"
                + "alter table repair enable trigger user; alter table scheme_revision enable trigger user;"
                + "alter table journal enable trigger user; alter table audit enable trigger user");
    }

    /** Identified copies of one page, ready to be marked. */
    public static void fill(UUID exam, int first, int copies) throws SQLException {
        String each = " from generate_series(" + first + ", " + (first + copies - 1) + ") n;";
        String batch = "'" + new UUID(BATCH.getMostSignificantBits(), exam.hashCode()) + "'";
        String of = "'" + exam + "'";
        execute("insert into student select md5('s' || n)::uuid, 'DUPONT' || n, 'Léa', null, '', 'dupont|' || n" + each
                + "insert into enrolment select " + of + ", md5('s' || n)::uuid, 'TS1', '', '', n" + each
                + "insert into batch values (" + batch + ", " + of + ", md5('" + exam + "') || md5('b'), 10,"
                + " 'application/pdf', 's.pdf', '{}', '{}', 'INDEXED', null, 'console', now(), " + copies + ", 0);"
                + "insert into page select md5('p' || n)::uuid, " + batch + ", n - " + (first - 1)
                + ", 'PLACED', null, null, '{}'" + each
                + "insert into copy (id, exam, batch, ordinal, number, state, confidence, student, identified_by,"
                + " candidates, fence, version) select md5('c' || n)::uuid, " + of + ", " + batch + ", n, 'K' || n,"
                + " 'READY', 1, md5('s' || n)::uuid, 'MANUAL', '[]', 0, 1" + each
                + "insert into copy_page select md5('c' || n)::uuid, 1, md5('p' || n)::uuid, 0, 0, 1, 1, 0, 1" + each);
    }

    public static void execute(String sql) throws SQLException {
        try (Connection connection = PLAIN.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static String first(String query) throws SQLException {
        try (Connection connection = PLAIN.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}

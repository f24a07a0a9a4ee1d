package org.korrigo.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.korrigo.persistence.schema.internal.Changelog;
import org.korrigo.persistence.schema.internal.Migration;
import org.korrigo.persistence.schema.internal.MigrationLock;
import org.korrigo.persistence.schema.internal.SchemaVersion;

/** Brings a PostgreSQL database to the schema of this version. */
public final class SchemaMigration {

    private SchemaMigration() {}

    /**
     * Does nothing, within milliseconds, when the database has this very schema already. Servers that start together wait for one another.
     *
     * @return whether anything was to be done
     * @throws SQLException when a change fails; those before it stay, and the next run goes on from there
     */
    public static boolean run(DataSource database) throws SQLException {
        return run(database, (unchanged, pending) -> {});
    }

    /** As {@link #run(DataSource)}, and calls {@code before} when a database that has a schema already is about to be changed. */
    public static boolean run(DataSource database, BeforeMigration before) throws SQLException {
        String expected = Changelog.digest();
        if (SchemaVersion.isCurrent(database, expected)) {
            return false;
        }
        try (MigrationLock lock = new MigrationLock(database)) {
            if (SchemaVersion.isCurrent(database, expected)) {
                return false;
            }
            lock.clearRemains();
            announce(database, before);
            // a class of its own: the migration tool is not even loaded by a restart
            Migration.run(database);
            SchemaVersion.record(database, expected);
            return true;
        }
    }

    private static void announce(DataSource database, BeforeMigration before) throws SQLException {
        List<String> applied;
        try (Connection connection = database.getConnection()) {
            applied = SchemaVersions.applied(connection);
        }
        List<String> pending = new ArrayList<>(SchemaVersions.known());
        pending.removeAll(applied);
        if (!applied.isEmpty() && !pending.isEmpty()) {
            before.before(database, pending);
        }
    }
}

package org.korrigo.persistence.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.korrigo.persistence.schema.internal.Changelog;
import org.korrigo.persistence.schema.internal.Migration;

/** Which changes make up a schema. A change is named by its file and its id, for example {@code db/exam.sql::exam}. */
public final class SchemaVersions {

    private SchemaVersions() {}

    /** The changes that this version knows, in the order in which they are applied. */
    public static List<String> known() {
        return Changelog.changes();
    }

    /** The changes that the current schema of this connection has had, in their order; none in a new database. */
    public static List<String> applied(Connection connection) throws SQLException {
        List<String> changes = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            if (!isMigrated(statement)) {
                return changes;
            }
            try (ResultSet rows = statement.executeQuery(
                    "select filename || '::' || id from databasechangelog order by orderexecuted, dateexecuted")) {
                while (rows.next()) {
                    changes.add(rows.getString(1));
                }
            }
        }
        return changes;
    }

    private static boolean isMigrated(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select to_regclass('databasechangelog') is not null")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /**
     * Makes the tables of an older version in an empty schema, the current one of these connections.
     *
     * @param changes those of that version, all of them known
     */
    public static void build(DataSource empty, Collection<String> changes) throws SQLException {
        Migration.run(empty, Set.copyOf(changes));
    }
}

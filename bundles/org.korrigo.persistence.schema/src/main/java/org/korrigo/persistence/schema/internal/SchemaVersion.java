package org.korrigo.persistence.schema.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Which schema the database has, by the digest of its changelog. */
public final class SchemaVersion {

    private SchemaVersion() {}

    /** Whether the last migration of the database was to this digest. */
    public static boolean isCurrent(DataSource database, String digest) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (first(statement, "select to_regclass('korrigo_schema')::text") == null) {
                return false;
            }
            return digest.equals(first(statement, "select sha256 from korrigo_schema where id = 1"));
        }
    }

    /** Remembers that the database has the schema of this digest. */
    public static void record(DataSource database, String digest) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists korrigo_schema (id int primary key check (id = 1), sha256 char(64) not null)");
            try (PreparedStatement upsert = connection.prepareStatement("insert into korrigo_schema values (1, ?)"
                    + " on conflict (id) do update set sha256 = excluded.sha256")) {
                upsert.setString(1, digest);
                upsert.executeUpdate();
            }
        }
    }

    /** The next start looks at every change again. */
    public static void forget(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from korrigo_schema");
        }
    }

    private static String first(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}

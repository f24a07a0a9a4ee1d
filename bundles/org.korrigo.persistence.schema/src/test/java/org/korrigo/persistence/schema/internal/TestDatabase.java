package org.korrigo.persistence.schema.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.korrigo.database.embedded.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL for the tests of this module, kept in its build directory. */
final class TestDatabase implements AutoCloseable {

    final PGSimpleDataSource source = new PGSimpleDataSource();
    private final EmbeddedPostgres server;

    TestDatabase() throws IOException, InterruptedException {
        server = EmbeddedPostgres.startUnsafe(Path.of("target", "postgres"));
        source.setUrl(server.jdbcUrl());
        source.setUser(server.user());
        source.setPassword(server.password());
    }

    void empty() throws SQLException {
        execute("drop schema public cascade; create schema public");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    String first(String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    @Override
    public void close() {
        server.close();
    }
}

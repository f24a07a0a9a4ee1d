package org.korrigo.persistence.schema.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Held by the one server that migrates. It ends with its connection, so that a server that is killed does not keep the others out;
 * the lock row of Liquibase would.
 */
public final class MigrationLock implements AutoCloseable {

    private static final long KEY = 0x6b6f727269676fL;

    private final Connection connection;

    /** Waits until no other server migrates. */
    public MigrationLock(DataSource database) throws SQLException {
        connection = database.getConnection();
        execute("select pg_advisory_lock(" + KEY + ")");
    }

    /** Frees the lock row that a killed server left. */
    public void clearRemains() throws SQLException {
        execute("do $$ begin if to_regclass('databasechangeloglock') is not null then"
                + " delete from databasechangeloglock; end if; end $$");
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            execute("select pg_advisory_unlock(" + KEY + ")");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

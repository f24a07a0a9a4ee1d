package org.korrigo.backup.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.korrigo.domain.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets one work on backups go on at a time, on all nodes together. It ends with its connection. */
final class OneAtATime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OneAtATime.class);
    private static final long KEY = 0x6b6261636b7570L;

    private final Connection connection;

    /** @throws Problem {@code backup-busy} */
    OneAtATime(DataSource database) throws SQLException {
        connection = database.getConnection();
        AtomicBoolean free = new AtomicBoolean();
        Catalogue.each(connection, "select pg_try_advisory_lock(" + KEY + ")", row -> free.set(row.getBoolean(1)));
        if (!free.get()) {
            connection.close();
            throw Problem.conflict("backup-busy", Map.of());
        }
    }

    <T> T take(Callable<T> work) throws Exception {
        return work.call();
    }

    @Override
    public void close() {
        try (connection) {
            Catalogue.execute(connection, "select pg_advisory_unlock(" + KEY + ")");
        } catch (SQLException e) {
            // after a move its server has stopped: the work is done all the same, and the lock is free
            LOG.debug("The connection of the lock has ended", e);
        }
    }
}

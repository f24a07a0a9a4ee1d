package org.korrigo.database.embedded.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;

/** Whether the log of the database reaches the archive. */
final class ArchiveCheck implements HealthCheck {

    /** Twice the time after which a segment is sent even when it is not full, and some more. */
    private static final int LATE_SECONDS = 180;

    private static final String QUERY = "select coalesce(extract(epoch from now() - last_archived_time), 1e9)::bigint,"
            + " coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) from pg_stat_archiver";

    private final Server server;

    ArchiveCheck(Server server) {
        this.server = server;
    }

    @Override
    public String subject() {
        return "archive";
    }

    /** A server in which nothing happens sends nothing: only a refused segment is a fault. */
    @Override
    public List<Finding> look() {
        try (Connection session = server.superuser();
                Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            Map<String, String> facts = Map.of("seconds", row.getString(1));
            boolean late = row.getBoolean(2) && row.getLong(1) > LATE_SECONDS;
            return List.of(late ? Finding.fail("archive-late", facts) : Finding.ok("archive-fine", facts));
        } catch (SQLException e) {
            return List.of(Finding.fail("archive-late", Map.of("seconds", "?")));
        }
    }
}

package org.korrigo.backup.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Puts another schema in the place of the data, at one instant for all nodes; what was there stays under another name. */
record Swap(DataSource database) {

    static final String FORMER = "former_";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss");

    /** What belongs to the people and nodes of then. A desk that is open somewhere must not write with the lock of before. */
    static final List<String> OF_THEN = List.of(
            "delete from session",
            "delete from upload where batch is null",
            "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null",
            "update copy set fence = fence + 1000000");

    /** @return the name of what was there before */
    String take(String schema) throws SQLException {
        String former = former();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Catalogue.execute(connection, "set local lock_timeout = '30s'");
                String live = live(connection);
                // transactions that wrote there have ended, and those that wait for a lock will find the tables that
                // took the name
                lock(connection);
                Catalogue.execute(connection, "alter schema " + Catalogue.quoted(live) + " rename to " + former);
                Catalogue.execute(
                        connection,
                        "alter schema " + Catalogue.quoted(schema) + " rename to " + Catalogue.quoted(live));
                for (String sql : OF_THEN) {
                    Catalogue.execute(connection, sql);
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
        return former;
    }

    static String former() {
        return FORMER + STAMP.format(Instant.now().atZone(ZoneId.systemDefault()));
    }

    private static void lock(Connection connection) throws SQLException {
        String tables = tables(connection);
        if (!tables.isEmpty()) {
            Catalogue.execute(connection, "lock table " + tables + " in access exclusive mode");
        }
    }

    private static String live(Connection connection) throws SQLException {
        List<String> name = new ArrayList<>();
        Catalogue.each(connection, "select current_schema()", row -> name.add(row.getString(1)));
        return name.get(0);
    }

    private static String tables(Connection connection) throws SQLException {
        return Catalogue.tables(connection).keySet().stream()
                .map(Catalogue::quoted)
                .collect(Collectors.joining(", "));
    }

    /** Names of former schemas, the latest first. */
    List<String> formers() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            Catalogue.each(
                    connection,
                    "select nspname from pg_namespace where nspname ~ '^" + FORMER + "\\d{8}_\\d{6}$' order by 1 desc",
                    row -> names.add(row.getString(1)));
        }
        return names;
    }

    void drop(String former) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Catalogue.execute(connection, "drop schema " + Catalogue.quoted(former) + " cascade");
        }
    }

    static Instant instant(String former) {
        return STAMP.withZone(ZoneId.systemDefault()).parse(former.substring(FORMER.length()), Instant::from);
    }
}

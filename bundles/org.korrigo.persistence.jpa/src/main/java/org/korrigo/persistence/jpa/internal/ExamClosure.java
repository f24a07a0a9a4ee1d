package org.korrigo.persistence.jpa.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which rows belong to an exam, as the foreign keys of the database tell: its own, those that refer to it, those that refer to these.
 * A table of a later version is found without being named here.
 */
final class ExamClosure {

    private static final String ROOT = "exam";

    private static final String KEYS = "select cl.relname, a.attname, pc.relname, pa.attname, c.condeferrable,"
            + " array_length(c.conkey, 1) from pg_constraint c join pg_class cl on cl.oid = c.conrelid"
            + " join pg_class pc on pc.oid = c.confrelid"
            + " join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]"
            + " join pg_attribute pa on pa.attrelid = c.confrelid and pa.attnum = c.confkey[1]"
            + " where c.contype = 'f' and cl.relnamespace = current_schema()::text::regnamespace order by 1, 2, 3";

    /** A reference from a row to another. */
    private record Key(String child, String column, String parent, String target, boolean deferrable, int columns) {}

    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final List<Key> keys = new ArrayList<>();
    private final Connection connection;

    ExamClosure(Connection connection, UUID exam) throws SQLException {
        this.connection = connection;
        readKeys();
        conditions.put(ROOT, "id = '" + exam + "'");
        List<String> latest = List.of(ROOT);
        while (!latest.isEmpty()) {
            latest = children(latest);
        }
    }

    private void readKeys() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(KEYS)) {
            while (row.next()) {
                keys.add(new Key(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getInt(6)));
            }
        }
    }

    /** The nearest way to the exam is the one that counts. */
    private List<String> children(List<String> parents) {
        List<String> found = new ArrayList<>();
        for (Key key : keys) {
            if (key.columns() == 1 && parents.contains(key.parent()) && !conditions.containsKey(key.child())) {
                conditions.put(
                        key.child(),
                        quoted(key.column()) + " in (select " + quoted(key.target()) + " from " + quoted(key.parent())
                                + " where " + conditions.get(key.parent()) + ")");
                found.add(key.child());
            }
        }
        return found;
    }

    /** Those that others refer to first. */
    List<String> tables() {
        Set<String> ordered = new LinkedHashSet<>();
        conditions.keySet().forEach(table -> add(table, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    private void add(String table, Set<String> ordered, Set<String> above) {
        if (ordered.contains(table) || !above.add(table)) {
            return;
        }
        keys.stream()
                .filter(key -> key.child().equals(table) && conditions.containsKey(key.parent()) && !key.deferrable())
                .forEach(key -> add(key.parent(), ordered, above));
        ordered.add(table);
    }

    String condition(String table) {
        return conditions.get(table);
    }

    /** In the order of the table, without those that the database makes itself. */
    List<String> columns(String table) throws SQLException {
        return columns(connection, table);
    }

    static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (var query = connection.prepareStatement("select attname from pg_attribute where attrelid = to_regclass(?)"
                + " and attnum > 0 and not attisdropped and attgenerated = '' order by attnum")) {
            query.setString(1, quoted(table));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
        }
        return columns;
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}

package org.korrigo.backup.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.backup.internal.Contents.Counter;
import org.korrigo.backup.internal.Contents.Kept;

/** What there is in the current schema of a connection. */
final class Catalogue {

    private static final String HERE = "current_schema()::text::regnamespace";

    /** Those of the migration, which makes and fills them itself. */
    private static final String NOT_OURS = "('databasechangelog', 'databasechangeloglock', 'korrigo_schema')";

    /** Every column that names a file; an upload's own bytes lie elsewhere until it is whole. */
    private static final Map<String, String> FILES = Map.of(
            "batch", "sha256, size",
            "arrival", "sha256, size",
            "copy", "final_sha256, final_size",
            "made_pdf", "sha256, size",
            "deleted_exam_file", "sha256, size");

    private Catalogue() {}

    /** The stored columns of each table, sorted by table. */
    static Map<String, List<String>> tables(Connection connection) throws SQLException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        each(
                connection,
                "select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relnamespace = " + HERE + " and c.relkind = 'r' and c.relname not in " + NOT_OURS
                        + " and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''"
                        + " and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')"
                        + " order by c.relname, a.attnum",
                row -> tables.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getString(2)));
        return tables;
    }

    /** Sequences that have been used. They stand outside of every snapshot: read after it, they are never behind its rows. */
    static List<Counter> counters(Connection connection) throws SQLException {
        List<Counter> counters = new ArrayList<>();
        each(
                connection,
                "select sequencename, last_value from pg_sequences"
                        + " where schemaname = current_schema() and last_value is not null order by 1",
                row -> counters.add(new Counter(row.getString(1), row.getLong(2))));
        return counters;
    }

    /** Every file that the data names, once. */
    static List<Kept> files(Connection connection) throws SQLException {
        List<String> queries = new ArrayList<>();
        for (String table : tables(connection).keySet()) {
            if (FILES.containsKey(table)) {
                queries.add("select " + FILES.get(table) + " from " + quoted(table));
            }
        }
        List<Kept> files = new ArrayList<>();
        if (!queries.isEmpty()) {
            String all = "select distinct sha256, size from (" + String.join(" union ", queries)
                    + ") f (sha256, size) where sha256 is not null order by 1";
            each(connection, all, row -> files.add(new Kept(row.getString(1), row.getLong(2))));
        }
        return files;
    }

    /** Statements that make the foreign keys again, by those that drop them. */
    static Map<String, String> references(Connection connection) throws SQLException {
        Map<String, String> references = new LinkedHashMap<>();
        each(
                connection,
                "select 'alter table ' || conrelid::regclass, quote_ident(conname), pg_get_constraintdef(oid)"
                        + " from pg_constraint where contype = 'f' and connamespace = " + HERE + " order by 1, 2",
                row -> references.put(
                        row.getString(1) + " drop constraint " + row.getString(2),
                        row.getString(1) + " add constraint " + row.getString(2) + " " + row.getString(3)));
        return references;
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Does something with each row. */
    @FunctionalInterface
    interface RowWork {
        void take(ResultSet row) throws SQLException;
    }

    static void each(Connection connection, String query, RowWork work) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                work.take(rows);
            }
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

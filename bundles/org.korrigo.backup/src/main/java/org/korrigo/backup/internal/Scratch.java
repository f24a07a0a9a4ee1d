package org.korrigo.backup.internal;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.korrigo.backup.internal.Contents.Counter;
import org.korrigo.backup.internal.Contents.Part;
import org.korrigo.persistence.schema.SchemaMigration;
import org.korrigo.persistence.schema.SchemaVersions;
import org.postgresql.PGConnection;

/** A backup restored beside the data, in a schema of its own. It vanishes when it is closed, unless it took the place of the data. */
final class Scratch implements AutoCloseable {

    static final String PREFIX = "scratch_";

    private final DataSource database;
    private final String schema;
    private final InSchema inside;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();

    Scratch(DataSource database) throws SQLException {
        this.database = database;
        this.schema = PREFIX + Long.toString(System.nanoTime(), 36);
        this.inside = new InSchema(database, schema);
        run("create schema " + schema);
    }

    String schema() {
        return schema;
    }

    DataSource inside() {
        return inside;
    }

    /** Sentences about what is wrong. */
    List<String> faults() {
        return faults;
    }

    Map<String, Long> rows() {
        return rows;
    }

    /** Makes the schema of the backup's version and fills it. */
    void load(BackupFile backup, Contents contents) throws SQLException, IOException {
        SchemaVersions.build(inside, contents.summary().changes());
        try (Connection connection = inside.getConnection()) {
            connection.setAutoCommit(false);
            Map<String, String> references = Catalogue.references(connection);
            for (String drop : references.keySet()) {
                Catalogue.execute(connection, drop);
            }
            for (Part part : contents.parts()) {
                fill(connection, backup, part);
            }
            for (Counter counter : contents.counters()) {
                Catalogue.execute(
                        connection,
                        "select setval('" + Catalogue.quoted(counter.name()) + "', " + counter.value() + ")");
            }
            connection.commit();
            for (String add : references.values()) {
                check(connection, add);
            }
        }
        sums();
    }

    /** Triggers made these rows what they are when they were new; now they would refuse old lines of the journal. */
    private void fill(Connection connection, BackupFile backup, Part part) throws SQLException, IOException {
        String table = "alter table " + Catalogue.quoted(part.table());
        Catalogue.execute(connection, table + " disable trigger user");
        MessageDigest digest = Digests.begun();
        long filled;
        try (InputStream bytes = new DigestInputStream(backup.table(part.table()), digest)) {
            String copy = BackupWriter.copy(part.table(), part.columns()) + " from stdin";
            filled = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, bytes);
        }
        Catalogue.execute(connection, table + " enable trigger user");
        rows.put(part.table(), filled);
        if (filled != part.rows()) {
            faults.add("Table " + part.table() + " : " + filled + " lignes au lieu de " + part.rows() + ".");
        }
        if (!Digests.text(digest).equals(part.sha256())) {
            faults.add("Table " + part.table() + " : l'empreinte ne correspond pas.");
        }
    }

    private void check(Connection connection, String constraint) throws SQLException {
        try {
            Catalogue.execute(connection, constraint);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            faults.add(
                    "Références rompues : " + e.getMessage().lines().findFirst().orElse("") + ".");
        }
    }

    /** What triggers watch over while people work. */
    private void sums() throws SQLException {
        none(
                "lots dont le compte de pages est faux",
                "select count(*) from batch b where state <> 'RECEIVED'"
                        + " and page_count <> (select count(*) from page p where p.batch = b.id)");
        none(
                "pages placées sans copie, ou dans une copie sans être placées",
                "select count(*) from page p where (disposition = 'PLACED')"
                        + " <> exists (select from copy_page c where c.page = p.id)");
        none(
                "journaux de copie avec un trou",
                "select count(*) from (select copy from journal group by copy having max(revision) <> count(*)) j");
    }

    private void none(String what, String query) throws SQLException {
        try (Connection connection = inside.getConnection()) {
            Catalogue.each(connection, query, row -> {
                if (row.getLong(1) > 0) {
                    faults.add(row.getLong(1) + " " + what + ".");
                }
            });
        }
    }

    /** Brings it to the schema of this version. */
    void migrate() throws SQLException {
        SchemaMigration.run(inside);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Catalogue.execute(connection, sql);
        }
    }

    @Override
    public void close() throws SQLException {
        run("drop schema if exists " + schema + " cascade");
    }
}

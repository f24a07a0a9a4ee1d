package org.korrigo.backup.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.korrigo.database.embedded.EmbeddedPostgres;
import org.korrigo.domain.backup.FileSource;
import org.korrigo.persistence.schema.SchemaMigration;
import org.korrigo.spi.storage.BlobRef;
import org.postgresql.ds.PGSimpleDataSource;

/** A real database with an exam, and a store of real files. */
final class TestServer implements AutoCloseable {

    static final String EXAM = "00000000-0000-0000-0000-0000000000e1";

    final PGSimpleDataSource source = new PGSimpleDataSource();
    final Path store;
    private final EmbeddedPostgres server;

    TestServer(Path store) throws IOException, InterruptedException {
        this.store = store;
        server = EmbeddedPostgres.startUnsafe(Path.of("target", "postgres"));
        source.setUrl(server.jdbcUrl());
        source.setUser(server.user());
        source.setPassword(server.password());
    }

    /** An empty schema of this version, and nothing beside it. */
    void empty() throws SQLException {
        execute(
                "do $$ declare s text; begin for s in select nspname from pg_namespace"
                        + " where nspname ~ '^(former_|scratch_)' loop execute 'drop schema ' || s || ' cascade'; end loop; end $$");
        execute("drop schema if exists public cascade; create schema public");
        SchemaMigration.run(source);
    }

    /** An exam with a scan of one page, a copy that had two locks, its journal, an audit line and a session. */
    BlobRef fill(String scan) throws Exception {
        BlobRef blob = put(scan);
        execute("insert into exam values ('@e1', 'bac', 'Bac', 'Maths', '2026-06-15', '{}', '{}', now(), 0);"
                + "insert into batch (id, exam, sha256, size, media_type, file_name, layout, split, state, received_from,"
                + " received_at, page_count, version) values ('@b1', '@e1', '"
                + blob.sha256() + "', " + blob.size()
                + ", 'application/pdf', 's.pdf', '{}', '{}', 'INDEXED', 'console', now(), 1, 0);"
                + "insert into page values ('@d1', '@b1', 1, 'PENDING', null, null, '{\"a\":\"tab\\t, \\\\ and \\né\"}');"
                + "insert into student values ('@51', 'DUPONT', 'Léa', null, '', 'dupont|lea');"
                + "insert into enrolment values ('@e1', '@51', 'TS1', '', '', 1);"
                + "insert into copy (id, exam, batch, ordinal, number, state, confidence, identified_by, student,"
                + " candidates, fence, version) values ('@c1', '@e1', '@b1', 1, 'K7F2', 'READY', 1, 'MANUAL', '@51', '[]', 1, 0);"
                + line(1, 1) + "update copy set fence = 2;" + line(2, 2)
                + "insert into audit (id, at, actor, action, subject, details) values ('@a1', now(), 'anne', 'exam.create', 'e', '{}');"
                + "insert into account values ('@f1', 'anne', 'Anne', 'x', 'ADMIN', true, null, 0);"
                + "insert into session values ('t', 'anne', 'c', now(), now())");
        return blob;
    }

    static String line(int revision, int fence) {
        return "insert into journal values ('@c1', " + revision + ", '@0" + revision + "', '{}', 'anne', " + fence
                + ", now());";
    }

    BlobRef put(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        Files.createDirectories(store);
        Files.copy(new ByteArrayInputStream(bytes), store.resolve(sha256), StandardCopyOption.REPLACE_EXISTING);
        return new BlobRef(sha256, bytes.length);
    }

    FileSource files() {
        return new FileSource() {
            @Override
            public Path file(BlobRef blob) throws IOException {
                return store.resolve(blob.sha256()).toRealPath();
            }

            @Override
            public void keep(Path file, BlobRef blob) throws IOException {
                Files.copy(file, store.resolve(blob.sha256()));
            }
        };
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql.replaceAll("@(\\w\\w)", "00000000-0000-0000-0000-0000000000$1"));
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

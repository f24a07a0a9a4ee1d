package org.korrigo.backup.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.korrigo.backup.internal.Contents.Counter;
import org.korrigo.backup.internal.Contents.Kept;
import org.korrigo.backup.internal.Contents.Part;
import org.korrigo.domain.backup.FileSource;
import org.korrigo.persistence.schema.SchemaVersions;
import org.postgresql.PGConnection;

/** Makes a backup: every table as of one instant, then the files that they name. */
final class BackupWriter {

    private final BackupFolder folder;
    private final Optional<FileSource> files;
    private final String why;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private List<String> changes;
    private List<Counter> counters;
    private List<Kept> named;

    BackupWriter(BackupFolder folder, Optional<FileSource> files, String why) {
        this.folder = folder;
        this.files = files;
        this.why = why;
    }

    /** @return the finished file; nothing half-made is left when it throws */
    Path write(DataSource database) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return write(connection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        }
    }

    /** In the running transaction, whose snapshot it is. */
    Path write(Connection snapshot) throws SQLException, IOException {
        Instant at = Instant.now();
        Path finished = folder.next(at);
        Path arriving = finished.resolveSibling(finished.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                        arriving,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                ZipOutputStream zip =
                        new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16))) {
            zip.setLevel(3);
            tables(snapshot, zip);
            keepFiles();
            describe(at, zip);
            zip.finish();
            zip.flush();
            channel.force(true);
        } catch (IOException | SQLException | RuntimeException e) {
            Files.deleteIfExists(arriving);
            throw e;
        }
        return Files.move(arriving, finished, StandardCopyOption.ATOMIC_MOVE);
    }

    private void tables(Connection snapshot, ZipOutputStream zip) throws SQLException, IOException {
        changes = SchemaVersions.applied(snapshot);
        for (Map.Entry<String, List<String>> table : Catalogue.tables(snapshot).entrySet()) {
            parts.add(table(snapshot, table.getKey(), table.getValue(), zip));
        }
        counters = Catalogue.counters(snapshot);
        named = Catalogue.files(snapshot);
    }

    private static Part table(Connection snapshot, String table, List<String> columns, ZipOutputStream zip)
            throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(BackupFile.entryOf(table)));
        MessageDigest digest = Digests.begun();
        OutputStream bytes = new DigestOutputStream(zip, digest);
        long rows =
                snapshot.unwrap(PGConnection.class).getCopyAPI().copyOut(copy(table, columns) + " to stdout", bytes);
        zip.closeEntry();
        return new Part(table, columns, rows, Digests.text(digest));
    }

    static String copy(String table, List<String> columns) {
        return "copy " + Catalogue.quoted(table)
                + columns.stream().map(Catalogue::quoted).collect(Collectors.joining(", ", " (", ")"));
    }

    private void keepFiles() {
        files.ifPresent(source -> named.forEach(file -> keep(source, file)));
    }

    /** A file that the store has lost, or damaged, must not keep the rest from being kept: it is told. */
    private void keep(FileSource source, Kept file) {
        try {
            folder.shelf().add(source.file(file.blob()), file.blob());
        } catch (IOException e) {
            missing.add(file.sha256());
        }
    }

    private void describe(Instant at, ZipOutputStream zip) throws IOException {
        long rows = parts.stream().mapToLong(Part::rows).sum();
        long bytes = named.stream().mapToLong(Kept::size).sum();
        Contents.Summary summary = new Contents.Summary(
                Contents.FORMAT, at.toString(), why, changes, rows, named.size(), bytes, files.isPresent());
        entry(zip, BackupFile.MANIFEST, new Contents(summary, parts, counters, named, missing));
        entry(zip, BackupFile.SUMMARY, summary);
    }

    private static void entry(ZipOutputStream zip, String name, Object value) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(BackupFile.JSON.writeValueAsBytes(value));
        zip.closeEntry();
    }
}

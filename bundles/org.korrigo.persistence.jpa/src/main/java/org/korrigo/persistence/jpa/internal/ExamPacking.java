package org.korrigo.persistence.jpa.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.korrigo.persistence.jpa.internal.ExamPack.Part;
import org.postgresql.PGConnection;

/** Writes an exam's rows, with its students and with the names of the accounts that they mention. */
final class ExamPacking {

    /** Rows of these are shared with other exams: they are packed, for another server, and never deleted. */
    static final String STUDENTS = "student";

    static final String ACCOUNTS = "account";

    /** Stays where it is when the exam leaves, and goes along for another server. */
    static final String AUDIT = "audit";

    static final Set<String> SHARED = Set.of(STUDENTS, ACCOUNTS, AUDIT);

    private final Connection connection;
    private final ZipOutputStream zip;
    private final List<Part> parts = new ArrayList<>();

    ExamPacking(Connection connection, OutputStream out) {
        this.connection = connection;
        this.zip = new ZipOutputStream(out);
    }

    void pack(UUID exam, String reference) throws SQLException, IOException {
        ExamClosure closure = new ExamClosure(connection, exam);
        String enrolled = "select student from enrolment where " + closure.condition("enrolment");
        write(STUDENTS, ExamClosure.columns(connection, STUDENTS), "id in (" + enrolled + ")");
        // no password leaves the server
        write(ACCOUNTS, List.of("username", "display_name"), "username in (" + markers(closure) + ")");
        String subjects = "subject = '" + exam + "' or subject in (select id::text from copy where "
                + closure.condition("copy") + " union select id::text from batch where " + closure.condition("batch")
                + ")";
        write(AUDIT, ExamClosure.columns(connection, AUDIT), subjects);
        for (String table : closure.tables()) {
            write(table, closure.columns(table), closure.condition(table));
        }
        zip.putNextEntry(new ZipEntry(ExamPack.MANIFEST));
        zip.write(Json.write(new ExamPack(ExamPack.FORMAT, exam.toString(), reference, parts))
                .getBytes(UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private static String markers(ExamClosure closure) {
        return "select username from exam_marker where " + closure.condition("exam_marker")
                + " union select marker from copy_share where " + closure.condition("copy_share");
    }

    private void write(String table, List<String> columns, String condition) throws SQLException, IOException {
        Part part = new Part(table, columns, 0, "");
        zip.putNextEntry(new ZipEntry(part.entry()));
        MessageDigest digest = sha256();
        String query = "copy (select " + part.names() + " from " + ExamClosure.quoted(table) + " where " + condition
                + ") to stdout";
        long rows =
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut(query, new DigestOutputStream(zip, digest));
        zip.closeEntry();
        parts.add(new Part(table, columns, rows, HexFormat.of().formatHex(digest.digest())));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

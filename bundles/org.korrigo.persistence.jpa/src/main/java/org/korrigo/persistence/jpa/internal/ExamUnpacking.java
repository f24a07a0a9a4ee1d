package org.korrigo.persistence.jpa.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.korrigo.domain.Problem;
import org.korrigo.persistence.jpa.internal.ExamPack.Part;
import org.postgresql.PGConnection;

/**
 * Brings an exam's rows in. They come into temporary tables first: on another server students may be known by other ids, and markers
 * may have no account.
 */
final class ExamUnpacking {

    private static final String INCOMING = "incoming_";

    private final Connection connection;
    private final Map<String, byte[]> entries = new HashMap<>();
    private final ExamPack pack;

    ExamUnpacking(Connection connection, InputStream zip) throws IOException {
        this.connection = connection;
        try (ZipInputStream packed = new ZipInputStream(zip)) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                entries.put(entry.getName(), packed.readAllBytes());
            }
        }
        if (!entries.containsKey(ExamPack.MANIFEST)) {
            throw damaged(ExamPack.MANIFEST);
        }
        pack = Json.read(new String(entries.get(ExamPack.MANIFEST), UTF_8), ExamPack.class);
    }

    UUID unpack() throws SQLException, IOException {
        refuseIfTaken();
        for (Part part : pack.tables()) {
            receive(part);
        }
        execute("update incoming_enrolment e set student = s.id from incoming_student i join student s"
                + " on s.ine = i.ine and i.ine <> '' where e.student = i.id and s.id <> i.id");
        execute("update incoming_copy e set student = s.id from incoming_student i join student s"
                + " on s.ine = i.ine and i.ine <> '' where e.student = i.id and s.id <> i.id");
        // whom nobody knows here may sign in once an administrator says so
        execute("insert into account (id, username, display_name, password_hash, roles, enabled, version)"
                + " select gen_random_uuid(), username, display_name, '-', 'TEACHER', false, 0 from incoming_account"
                + " on conflict (username) do nothing");
        execute("insert into student (" + columns(ExamPacking.STUDENTS) + ") select " + columns(ExamPacking.STUDENTS)
                + " from incoming_student i"
                + " where not exists (select from student s where s.id = i.id or (s.ine = i.ine and i.ine <> ''))");
        String line = columns(ExamPacking.AUDIT);
        execute("insert into audit (" + line + ") overriding system value select " + line
                + " from incoming_audit on conflict (id) do nothing");
        for (Part part : pack.tables()) {
            if (!ExamPacking.SHARED.contains(part.table())) {
                insert(part);
            }
        }
        execute("set constraints all immediate");
        for (Part part : pack.tables()) {
            execute("alter table " + ExamClosure.quoted(part.table()) + " enable trigger user");
            execute("drop table " + incoming(part));
        }
        return UUID.fromString(pack.exam());
    }

    private String columns(String table) {
        return pack.tables().stream()
                .filter(part -> part.table().equals(table))
                .findFirst()
                .orElseThrow(() -> damaged(table))
                .names();
    }

    private void refuseIfTaken() throws SQLException {
        try (var query = connection.prepareStatement("select 1 from exam where reference = ? or id = ?")) {
            query.setString(1, pack.reference());
            query.setObject(2, UUID.fromString(pack.exam()));
            try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                    throw Problem.conflict("exam-exists", Map.of("reference", pack.reference()));
                }
            }
        }
    }

    private void receive(Part part) throws SQLException, IOException {
        byte[] rows = entries.get(part.entry());
        if (rows == null || !digest(rows).equals(part.sha256())) {
            throw damaged(part.entry());
        }
        String table = ExamClosure.quoted(part.table());
        // rows that were right under their triggers once need not pass them again, and old lines of a journal could not
        execute("alter table " + table + " disable trigger user");
        execute("create temp table " + incoming(part) + " on commit drop as select " + part.names() + " from " + table
                + " with no data");
        long received = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + incoming(part) + " from stdin", new ByteArrayInputStream(rows));
        if (received != part.rows()) {
            throw damaged(part.entry());
        }
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(ExamPacking.sha256().digest(bytes));
    }

    private void insert(Part part) throws SQLException {
        execute("insert into " + ExamClosure.quoted(part.table()) + " (" + part.names()
                + ") overriding system value select " + part.names() + " from " + incoming(part));
    }

    private static String incoming(Part part) {
        return ExamClosure.quoted(INCOMING + part.table());
    }

    private static Problem damaged(String entry) {
        return Problem.conflict("exam-archive-damaged", Map.of("entry", entry));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

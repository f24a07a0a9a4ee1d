package org.korrigo.persistence.jpa.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.korrigo.domain.bin.DeletedExam;
import org.korrigo.domain.bin.ExamBin;
import org.korrigo.domain.bin.ExamRemains;
import org.korrigo.spi.storage.BlobRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deleted exams in tables deleted_exam and deleted_exam_file. */
@Component
public final class JpaExamBin implements ExamBin {

    private static final String ROW =
            "select id, reference, name, exam_date, copies, deleted_at, deleted_by, reason from deleted_exam ";

    private final JpaUnitOfWork unit;

    @Activate
    public JpaExamBin(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public ExamRemains remains(UUID exam) {
        return sql(connection -> {
            ExamClosure closure = new ExamClosure(connection, exam);
            Map<String, Long> rows = new TreeMap<>();
            for (String table : closure.tables()) {
                rows.put(table, count(connection, ExamClosure.quoted(table) + " where " + closure.condition(table)));
            }
            String own = " where exam = '" + exam + "' and ";
            List<BlobRef> files = ExamFiles.of(connection, closure);
            return new ExamRemains(
                    rows,
                    (int) count(connection, "job" + own + "state = 'RUNNING'"),
                    (int) count(connection, "copy" + own + "state = 'LOCKED' and lock_expires_at > now()"),
                    files.size(),
                    files.stream().mapToLong(BlobRef::size).sum());
        });
    }

    @Override
    public List<BlobRef> files(UUID exam) {
        return sql(connection -> ExamFiles.of(connection, new ExamClosure(connection, exam)));
    }

    @Override
    public void put(DeletedExam exam) {
        sql(connection -> {
            execute(
                    connection,
                    "delete from scheduled_tasks where task_instance in (select id::text from job where exam = '"
                            + exam.id() + "')");
            execute(
                    connection,
                    "update job set state = 'CANCELLED', ended_at = now(), waiting_for = null where exam = '"
                            + exam.id() + "' and state in ('QUEUED', 'PARKED')");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            new ExamPacking(connection, content).pack(exam.id(), exam.reference());
            insert(connection, exam, content.toByteArray());
            ExamClosure closure = new ExamClosure(connection, exam.id());
            for (BlobRef file : ExamFiles.of(connection, closure)) {
                execute(
                        connection,
                        "insert into deleted_exam_file values ('" + exam.id() + "', '" + file.sha256() + "', "
                                + file.size() + ")");
            }
            delete(connection, closure);
            return null;
        });
    }

    private static void insert(Connection connection, DeletedExam exam, byte[] content) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("insert into deleted_exam values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            row.setObject(1, exam.id());
            row.setString(2, exam.reference());
            row.setString(3, exam.name());
            row.setDate(4, Date.valueOf(exam.date()));
            row.setInt(5, exam.copies());
            row.setObject(6, exam.deletedAt().atOffset(ZoneOffset.UTC));
            row.setString(7, exam.by());
            row.setString(8, exam.reason());
            row.setBytes(9, content);
            row.executeUpdate();
        }
    }

    /** What only grows must let its lines go this once; the lock that this takes keeps everybody else's out meanwhile. */
    private static void delete(Connection connection, ExamClosure closure) throws SQLException {
        List<String> tables = new ArrayList<>(closure.tables());
        for (String table : tables) {
            execute(connection, "alter table " + ExamClosure.quoted(table) + " disable trigger user");
        }
        Collections.reverse(tables);
        for (String table : tables) {
            execute(connection, "delete from " + ExamClosure.quoted(table) + " where " + closure.condition(table));
        }
        execute(connection, "set constraints all immediate");
        for (String table : tables) {
            execute(connection, "alter table " + ExamClosure.quoted(table) + " enable trigger user");
        }
    }

    @Override
    public List<DeletedExam> all() {
        return rows("order by deleted_at desc");
    }

    @Override
    public Optional<DeletedExam> find(UUID exam) {
        return rows("where id = '" + exam + "'").stream().findFirst();
    }

    @Override
    public List<DeletedExam> deletedBefore(Instant time) {
        return rows("where deleted_at < '" + time + "' order by deleted_at");
    }

    private List<DeletedExam> rows(String condition) {
        return sql(connection -> {
            List<DeletedExam> exams = new ArrayList<>();
            each(
                    connection,
                    ROW + condition,
                    row -> exams.add(new DeletedExam(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getDate(4).toLocalDate(),
                            row.getInt(5),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            row.getString(7),
                            row.getString(8))));
            return exams;
        });
    }

    @Override
    public void takeBack(UUID exam) {
        sql(connection -> {
            List<byte[]> content = new ArrayList<>();
            each(
                    connection,
                    "select content from deleted_exam where id = '" + exam + "' for update",
                    row -> content.add(row.getBytes(1)));
            new ExamUnpacking(connection, new ByteArrayInputStream(content.get(0))).unpack();
            execute(connection, "delete from deleted_exam where id = '" + exam + "'");
            return null;
        });
    }

    @Override
    public List<BlobRef> forget(UUID exam) {
        return sql(connection -> {
            List<BlobRef> files = new ArrayList<>();
            each(
                    connection,
                    "select sha256, size from deleted_exam_file where exam = '" + exam + "'",
                    row -> files.add(new BlobRef(row.getString(1), row.getLong(2))));
            execute(connection, "delete from deleted_exam where id = '" + exam + "'");
            return ExamFiles.unnamed(connection, files);
        });
    }

    @Override
    public void pack(UUID exam, OutputStream zip) throws IOException {
        sql(connection -> {
            List<String> reference = new ArrayList<>();
            each(
                    connection,
                    "select reference from exam where id = '" + exam + "'",
                    row -> reference.add(row.getString(1)));
            new ExamPacking(connection, zip).pack(exam, reference.get(0));
            return null;
        });
    }

    @Override
    public UUID unpack(InputStream zip) throws IOException {
        return sql(connection -> new ExamUnpacking(connection, zip).unpack());
    }

    private interface SqlWork<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    private <T> T sql(SqlWork<T> work) {
        unit.entities().flush();
        try {
            return work.on(unit.entities().unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // what was read before may be gone
            unit.entities().clear();
        }
    }

    private static long count(Connection connection, String what) throws SQLException {
        List<Long> counted = new ArrayList<>();
        each(connection, "select count(*) from " + what, row -> counted.add(row.getLong(1)));
        return counted.get(0);
    }

    /** Takes a row. */
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

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;
import org.korrigo.domain.bin.DeletedExam;
import org.korrigo.domain.bin.ExamRemains;
import org.korrigo.spi.storage.BlobRef;

/** Ids are a letter for the kind and a digit. */
class JpaExamBinTest {

    private static final UUID EXAM = UUID.fromString("00000000-0000-0000-0000-0000000000e1");
    private static final String SHA = "a".repeat(64);

    private static final String MARKS =
            "insert into batch_issue (id, batch, copy, code, detail, pages) values ('@61', '@b1', '@c1', 'x', '', '[]');"
                    + "insert into copy_share values ('@c1', 'anne', '@e1', '[]');"
                    + "insert into copy_variant values ('@c1', 'A');"
                    + "insert into journal values ('@c1', 1, '@01', '{}', 'anne', 1, now());"
                    + "update copy set fence = 2;"
                    + "insert into journal values ('@c1', 2, '@02', '{}', 'anne', 2, now());"
                    + "insert into marking (copy, revision, projection) values ('@c1', 2, '{}');"
                    + "insert into draft values ('@c1', 'anne', '@03', 2, '[]', now());"
                    + "insert into revisit values ('@c1', 'anne');"
                    + "insert into made_pdf values ('@c1', 'NAMED', repeat('0', 64), repeat('c', 64), 5, 2, 'pdf');"
                    + "insert into repair (id, batch, sequence, kind, command, before, after, ended, by, at, reason)"
                    + " values ('@31', '@b1', 1, 'turn-page', '{}', '{}', '{}', '[]', 'anne', now(), '');"
                    + "insert into job (id, kind, exam, subject, state, done, total, attempts, created_at)"
                    + " values ('@41', 'RENDER', '@e1', '@c1', 'QUEUED', 0, 1, 0, now());"
                    + "insert into job_event (job, at, state, attempt) values ('@41', now(), 'QUEUED', 0);"
                    + "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                    + " values ('korrigo-job', '@41', now(), false, 1)";

    private JpaUnitOfWork unit;
    private JpaExamBin bin;

    @BeforeEach
    void anExamWithARowInEveryTable() throws SQLException {
        unit = TestPersistence.empty();
        bin = new JpaExamBin(unit);
        TestPersistence.execute("delete from deleted_exam");
        execute("insert into account values ('@f1', 'anne', 'Anne', 'secret', 'TEACHER', true, null, 0);"
                + "insert into student values ('@51', 'DUPONT', 'Léa', null, '123456789AB', 'dupont|lea');"
                + exam("e1", "bac") + exam("e2", "autre")
                + "insert into exam_marker values ('@e1', 'anne', 1, '[]', false);"
                + "insert into exam_distribution values ('@e1', '{}');"
                + "insert into conclusion values ('@e1', false, null);"
                + "insert into scheme_revision values ('@e1', 1, now(), 'anne', 'editor', '{}', '{}');"
                + "insert into enrolment values ('@e1', '@51', 'TS1', '', '', 1);"
                + "insert into comment values ('@91', '@e1', 'anne', 'Bien', null, 0.50, false, 1, 1);"
                + "insert into upload values ('@81', '@e1', 'anne', 'f.pdf', 10, null, null, null, null, now(), now(), null);"
                + "insert into arrival values ('@71', '@e1', repeat('b', 64), 7, 'application/zip', 'a.zip', '{}', '{}',"
                + " 'RECEIVED', null, '{}', 'inbox', now(), 0);"
                + "insert into batch (id, exam, sha256, size, media_type, file_name, layout, split, state, received_from,"
                + " received_at, page_count, version) values ('@b1', '@e1', repeat('a', 64), 10, 'application/pdf', 's.pdf',"
                + " '{}', '{}', 'INDEXED', 'console', now(), 1, 0);"
                + "insert into page values ('@d1', '@b1', 1, 'PLACED', null, null, '{}');"
                + "insert into page_quality values ('@d1', 'dark', 'GREEN', null, null, '', 'standard');"
                + "insert into copy (id, exam, batch, ordinal, number, state, confidence, identified_by, student,"
                + " candidates, fence, version) values ('@c1', '@e1', '@b1', 1, 'K7F2', 'READY', 1, 'MANUAL', '@51', '[]',"
                + " 1, 0);"
                + "insert into copy_page values ('@c1', 1, '@d1', 0, 0, 1, 1, 0, 1, 1);"
                + MARKS);
    }

    private static String exam(String id, String reference) {
        return "insert into exam values ('@" + id + "', '" + reference
                + "', 'Bac', 'Maths', '2026-06-15', '{}', '{}', now(), 0);";
    }

    private static void execute(String sql) throws SQLException {
        TestPersistence.execute(
                "begin; " + sql.replaceAll("@(\\w\\w)", "00000000-0000-0000-0000-0000000000$1") + "; commit");
    }

    private DeletedExam delete() {
        DeletedExam exam = new DeletedExam(
                EXAM, "bac", "Bac", LocalDate.of(2026, 6, 15), 1, Samples.NOON, "console:root", "double");
        unit.run(() -> bin.put(exam));
        return exam;
    }

    /** All rows of all tables but the bin, as text. */
    private static Map<String, String> everything() throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = TestPersistence.SOURCE.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery(
                    "select table_name from information_schema.tables"
                            + " where table_schema = 'public' and table_name !~ 'databasechange|deleted_exam|korrigo_schema'")) {
                while (tables.next()) {
                    rows.put(tables.getString(1), "");
                }
            }
            for (String table : rows.keySet()) {
                try (ResultSet text = statement.executeQuery(
                        "select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from " + table + " t")) {
                    text.next();
                    rows.put(table, text.getString(1));
                }
            }
        }
        return rows;
    }

    @Test
    void aDeletedExamLeavesNoRowAndComesBackAsItWas() throws SQLException {
        execute("update job set state = 'CANCELLED', ended_at = now(); delete from scheduled_tasks");
        Map<String, String> before = everything();
        DeletedExam deleted = delete();
        assertThat(TestPersistence.count("select count(*) from exam")).isEqualTo(1);
        for (String table : new String[] {"copy", "journal", "page", "page_key", "enrolment", "repair", "job"}) {
            assertThat(TestPersistence.count("select count(*) from " + table))
                    .as(table)
                    .isZero();
        }
        assertThat(unit.read(bin::all)).containsExactly(deleted);

        unit.run(() -> bin.takeBack(EXAM));
        assertThat(everything()).isEqualTo(before);
        assertThat(unit.read(bin::all)).isEmpty();
        assertThatThrownBy(() -> execute("delete from journal")).hasMessageContaining("never changed");
    }

    /** A table that a later version adds must not keep its exams from being deleted. */
    @Test
    void everyTableThatRefersToAnExamHasARowInThisTest() throws SQLException {
        ExamRemains remains = unit.read(() -> bin.remains(EXAM));
        assertThat(remains.rows())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
        assertThat(remains.rows().keySet())
                .contains("copy_share", "page_key", "draft", "made_pdf", "scheme_revision", "upload");
        assertThat(remains.files()).isEqualTo(3);
        assertThat(remains.bytes()).isEqualTo(22);
    }

    @Test
    void whatIsGoingOnIsSeen() throws SQLException {
        execute("update job set state = 'RUNNING'; update copy set state = 'LOCKED', lock_holder = 'anne',"
                + " lock_expires_at = now() + interval '1 hour'");
        ExamRemains remains = unit.read(() -> bin.remains(EXAM));
        assertThat(remains.runningJobs()).isEqualTo(1);
        assertThat(remains.heldCopies()).isEqualTo(1);
    }

    @Test
    void jobsThatWaitAreCancelledForGood() throws SQLException {
        delete();
        assertThat(TestPersistence.count("select count(*) from scheduled_tasks"))
                .isZero();
        unit.run(() -> bin.takeBack(EXAM));
        assertThat(TestPersistence.count("select count(*) from job where state = 'CANCELLED'"))
                .isEqualTo(1);
    }

    @Test
    void aReferenceThatIsTakenByNowKeepsItFromComingBack() throws SQLException {
        delete();
        execute(exam("e3", "bac"));
        assertThatThrownBy(() -> unit.run(() -> bin.takeBack(EXAM)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("exam-exists"));
        assertThat(unit.read(() -> bin.find(EXAM))).isPresent();
    }

    @Test
    void aForgottenExamTellsTheFilesThatNothingNamesAnyLonger() throws SQLException {
        delete();
        execute("insert into batch (id, exam, sha256, size, media_type, file_name, layout, split, state, received_from,"
                + " received_at, version) values ('@b2', '@e2', repeat('a', 64), 10, 'application/pdf', 's.pdf', '{}',"
                + " '{}', 'RECEIVED', 'console', now(), 0)");
        assertThat(unit.write(() -> bin.forget(EXAM)))
                .extracting(BlobRef::sha256)
                .containsExactly("b".repeat(64), "c".repeat(64))
                .doesNotContain(SHA);
        assertThat(unit.read(bin::all)).isEmpty();
    }

    @Test
    void onAnotherServerStudentsAreFoundByTheirNumberAndMarkersGetADisabledAccount() throws SQLException {
        byte[] packed = packed();
        TestPersistence.empty();
        execute("insert into student values ('@52', 'DUPONT', 'Léa', null, '123456789AB', 'dupont|lea')");
        UUID exam = unit.write(() -> unpacked(packed));
        assertThat(exam).isEqualTo(EXAM);
        assertThat(TestPersistence.count("select count(*) from student")).isEqualTo(1);
        assertThat(TestPersistence.count("select count(*) from copy c join student s on s.id = c.student"
                        + " where s.id::text like '%52'"))
                .isEqualTo(1);
        assertThat(TestPersistence.count(
                        "select count(*) from account where username = 'anne' and not enabled and password_hash = '-'"))
                .isEqualTo(1);
        assertThat(new String(packed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    }

    @Test
    void aSpoiltPackIsRefusedWhole() throws SQLException {
        byte[] packed = packed();
        delete();
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);
        assertThatThrownBy(() -> unit.write(() -> unpacked(cut))).isInstanceOf(RuntimeException.class);
        assertThat(TestPersistence.count("select count(*) from exam")).isEqualTo(1);
    }

    private byte[] packed() {
        return unit.read(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                bin.pack(EXAM, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private UUID unpacked(byte[] packed) {
        try {
            return bin.unpack(new ByteArrayInputStream(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

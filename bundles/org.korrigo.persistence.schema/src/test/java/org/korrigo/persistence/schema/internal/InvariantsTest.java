package org.korrigo.persistence.schema.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.persistence.schema.SchemaMigration;

/** What the database refuses, whoever asks. Ids are a letter for the kind and a digit. */
class InvariantsTest {

    private static final String EXAM =
            "insert into exam values (@e1, 'bac', 'Bac', 'Maths', '2026-06-15', '{}', '{}', now(), 0);";
    private static final String BATCH =
            "insert into batch values (@b1, @e1, repeat('a', 64), 10, 'application/pdf', 's.pdf',"
                    + " '{}', '{}', 'INDEXED', null, 'console', now(), 2, 0);";
    private static final String PAGES = "insert into page values (@d1, @b1, 1, 'PENDING', null, null, '{}'),"
            + " (@d2, @b1, 2, 'PENDING', null, null, '{}');";
    private static final String STUDENT = "insert into student values (@51, 'DUPONT', 'Léa', null, '', 'dupont|lea');"
            + " insert into enrolment values (@e1, @51, 'TS1', '', '', 1);";
    private static final String COPIES = copy("c1", 1, "K7F2") + copy("c2", 2, "P3M9");

    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new TestDatabase();
        database.empty();
        SchemaMigration.run(database.source);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void fill() throws SQLException {
        execute("alter table journal disable trigger user; alter table audit disable trigger user;"
                + "alter table repair disable trigger user; alter table scheme_revision disable trigger user;"
                + "truncate exam, student, audit cascade;"
                + "alter table repair enable trigger user; alter table scheme_revision enable trigger user;"
                + "alter table journal enable trigger user; alter table audit enable trigger user");
        execute(EXAM + BATCH + PAGES + STUDENT + COPIES);
    }

    @Test
    void an_exam_has_the_same_bytes_only_once() {
        refused("scan_duplicate", BATCH.replace("@b1", "@b2"));
    }

    @Test
    void a_student_has_one_copy_an_exam() throws SQLException {
        execute("update copy set student = @51, identified_by = 'MANUAL' where id = @c1");
        refused("student_has_copy", "update copy set student = @51, identified_by = 'MANUAL' where id = @c2");
    }

    @Test
    void a_copy_belongs_to_an_enrolled_student_only() throws SQLException {
        execute("insert into student values (@52, 'X', 'Y', null, '', 'x|y')");
        refused("copy_student_enrolled", "update copy set student = @52, identified_by = 'MANUAL' where id = @c1");
    }

    @Test
    void a_copy_number_is_given_once() {
        refused("copy_number", "update copy set number = 'K7F2' where id = @c2");
    }

    @Test
    void only_final_marks_have_a_score_that_stays() {
        refused("copy_scored_when_graded", "update copy set score = '{}' where id = @c1");
    }

    @Test
    void nobody_marks_a_copy_that_is_nobodys() {
        refused("copy_markable_when_identified", "update copy set state = 'READY' where id = @c1");
        refused(
                "copy_state_check",
                "update copy set state = 'LOST', student = @51, identified_by = 'MANUAL' where id = @c1");
    }

    @Test
    void every_page_of_an_indexed_batch_has_its_row() {
        refused("pages_balance", "delete from page where id = @d2");
        refused("pages_balance", "insert into page values (@d3, @b1, 3, 'PENDING', null, null, '{}')");
        refused("pages_balance", "update batch set page_count = 3 where id = @b1");
        refused("pages_balance", BATCH.replace("@b1", "@b2").replace("'a'", "'b'"));
    }

    @Test
    void a_page_is_placed_exactly_when_a_copy_shows_it() throws SQLException {
        refused("page_placed", "update page set disposition = 'PLACED' where id = @d1");
        refused("page_placed", place("c1", 1, "d1", 0));
        execute(place("c1", 1, "d1", 0) + "update page set disposition = 'PLACED' where id = @d1;");
        refused("page_placed", "delete from copy_page where page = @d1");
        refused("page_placed", "update page set disposition = 'PENDING' where id = @d1");
    }

    @Test
    void a_place_holds_one_page_and_a_page_has_one_place() throws SQLException {
        String placed = "update page set disposition = 'PLACED';";
        execute(place("c1", 1, "d1", 0) + place("c1", 2, "d1", 0.5) + place("c2", 1, "d2", 0) + placed);
        refused("page_placed_once", place("c2", 2, "d1", 0.5));
        refused("copy_page_pkey", place("c1", 2, "d2", 0.5));
    }

    @Test
    void what_became_of_a_page_is_always_known_and_has_its_reason() {
        refused("disposition", "update page set disposition = null where id = @d1");
        refused("page_set_aside_with_reason", "update page set disposition = 'DISCARDED' where id = @d1");
    }

    @Test
    void a_page_of_a_copy_has_a_key_of_its_own_and_what_it_was_is_remembered() throws SQLException {
        execute("begin; update page set disposition = 'PLACED' where id = @d1;" + place("c1", 1, "d1", 0)
                + place("c1", 2, "d1", 0.5) + "commit");
        assertThat(database.first("select string_agg(key::text, ' ' order by position) from copy_page"))
                .isEqualTo("1 2");
        refused("copy_page_key", "update copy_page set key = 1 where position = 2");

        execute("update copy_page set key = 3, rotation = 90 where position = 2; delete from copy_page where key = 3");
        assertThat(database.first("select string_agg(key || ' ' || rotation, ', ' order by key)"
                        + " from page_key where region_x = 0.5"))
                .isEqualTo("2 0, 3 90");
    }

    @Test
    void repairs_only_grow_and_are_undone_once() throws SQLException {
        execute(repair("71", 1, "split-copy", "null") + repair("72", 2, "undo", "@71"));
        refused("repair_undone", repair("73", 3, "undo", "@71"));
        refused("repair_undoes", repair("74", 3, "undo", "null"));
        refused("repair_sequence", repair("75", 2, "split-copy", "null"));
        refused("repair_append_only", "update repair set reason = 'x'");
        refused("repair_append_only", "delete from repair");
    }

    private static String repair(String id, int sequence, String kind, String undoes) {
        return "insert into repair (id, batch, sequence, kind, command, before, after, ended, by, at, reason, undoes)"
                + " values (@" + id + ", @b1, " + sequence + ", '" + kind
                + "', '{}', '{}', '{}', '[]', 'anne', now(), '', " + undoes + ");";
    }

    @Test
    void the_journal_only_grows_without_gap_under_the_current_lock() throws SQLException {
        execute(line("c1", 1, "f1", 0) + line("c1", 2, "f2", 0));
        refused("journal_append_only", "update journal set marker = 'x'");
        refused("journal_append_only", "delete from journal");
        refused("journal_append_only", "truncate journal, marking");
        refused("journal_without_gap", line("c1", 4, "f4", 0));
        refused("journal_revision", line("c1", 2, "f3", 0));
        refused("journal_operation", line("c1", 3, "f2", 0));
        execute("update copy set fence = 2 where id = @c1");
        refused("journal_fence", line("c1", 3, "f3", 1));
        refused("journal_fence", line("c1", 3, "f3", 3));
    }

    @Test
    void a_holder_whose_lock_ran_out_writes_nothing_and_others_may() throws SQLException {
        execute("update copy set state = 'LOCKED', student = @51, identified_by = 'MANUAL', lock_holder = 'anne',"
                + " lock_expires_at = now() + interval '1 hour' where id = @c1");
        execute(line("c1", 1, "f1", 0));
        execute("update copy set lock_expires_at = now() - interval '1 second' where id = @c1");
        refused("journal_fence", line("c1", 2, "f2", 0));
        execute(line("c1", 2, "f2", 0).replace("'anne'", "'secretary'"));
    }

    @Test
    void a_marker_has_the_same_words_once_an_exam_and_marks_are_read_without_drawings() throws SQLException {
        String comment = "insert into comment values (@91, @e1, 'anne', 'Bien', null, 0.50, false, 1, 1)";
        execute(comment);
        refused("comment_exists", comment.replace("@91", "@92"));
        execute(line("c1", 1, "f1", 0) + "insert into marking (copy, revision, projection)"
                + " values (@c1, 1, '{\"marks\":{\"1a\":\"2.50\"},\"annotations\":{}}')");
        assertThat(database.first("select marks ->> '1a' from marking")).isEqualTo("2.50");
    }

    @Test
    void the_projection_is_of_a_line_of_the_journal() {
        refused("marking_of_revision", "insert into marking values (@c1, 1, '{}')");
    }

    @Test
    void the_audit_only_grows() throws SQLException {
        execute("insert into audit (id, at, actor, action, subject, details) values (@a1, now(), 'a', 'b.c', 's',"
                + " '{}')");
        refused("audit_append_only", "update audit set actor = 'x'");
        refused("audit_append_only", "delete from audit");
        refused("audit_append_only", "truncate audit");
        assertThat(database.first("select count(*) from audit")).isEqualTo("1");
    }

    @Test
    void documents_are_json() {
        refused("json", "update exam set scheme = '{'");
    }

    private static void refused(String constraint, String sql) {
        assertThatThrownBy(() -> execute(sql)).isInstanceOf(SQLException.class).satisfies(failure -> assertThat(
                        failure + " " + constraint(failure))
                .contains(constraint));
    }

    private static String constraint(Throwable failure) {
        return failure instanceof org.postgresql.util.PSQLException e && e.getServerErrorMessage() != null
                ? e.getServerErrorMessage().getConstraint()
                : "";
    }

    private static void execute(String sql) throws SQLException {
        database.execute(sql.replaceAll("@([0-9a-f][0-9])", "'00000000-0000-0000-0000-0000000000$1'"));
    }

    private static String copy(String id, int ordinal, String number) {
        return "insert into copy values (@" + id + ", @e1, @b1, " + ordinal + ", '" + number
                + "', 'STAGING', 1, null, 'NONE', '[]', null, null, null, 0, null, null, null, null, 0);";
    }

    private static String place(String copy, int position, String page, double x) {
        return "insert into copy_page values (@" + copy + ", " + position + ", @" + page + ", " + x
                + ", 0, 0.5, 1, 0, 1);";
    }

    private static String line(String copy, int revision, String operation, int fence) {
        return "insert into journal values (@" + copy + ", " + revision + ", @" + operation + ", '{}', 'anne', " + fence
                + ", now());";
    }
}

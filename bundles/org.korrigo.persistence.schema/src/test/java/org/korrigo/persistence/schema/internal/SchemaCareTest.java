package org.korrigo.persistence.schema.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.korrigo.domain.Problem;
import org.korrigo.domain.database.SchemaChange;
import org.korrigo.domain.database.SchemaChange.State;
import org.korrigo.domain.database.SchemaRollback;
import org.korrigo.persistence.schema.SchemaMigration;

/** The rows showmigrations, migrate --plan, migrate to a former version, conflicts and gaps. */
@Timeout(120)
class SchemaCareTest {

    private static TestDatabase database;
    private static LiquibaseCare care;

    @BeforeAll
    static void start() throws Exception {
        database = new TestDatabase();
        care = new LiquibaseCare(database.source);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void migrated() throws SQLException {
        database.empty();
        SchemaMigration.run(database.source);
    }

    @Test
    void every_change_is_listed_as_applied_with_its_moment_and_comment() {
        assertThat(care.changes())
                .hasSizeGreaterThan(20)
                .allMatch(change -> change.state() == State.APPLIED
                        && change.appliedAt().isPresent()
                        && !change.comment().isBlank())
                .extracting(SchemaChange::id)
                .contains("exam", "job-care");
    }

    @Test
    void an_empty_database_has_every_change_pending() throws SQLException {
        database.empty();
        assertThat(care.changes()).allMatch(change -> change.state() == State.PENDING);
        care.migrate();
        assertThat(care.changes()).allMatch(change -> change.state() == State.APPLIED);
    }

    @Test
    void a_gap_an_altered_and_an_unknown_change_are_named() throws SQLException {
        database.execute("delete from databasechangelog where id = 'audit';"
                + "update databasechangelog set md5sum = '9:00000000000000000000000000000000' where id = 'exam';"
                + "update databasechangelog set id = 'of-tomorrow' where id = 'comment'");
        assertThat(ids(State.LEFT_OUT)).contains("audit");
        assertThat(ids(State.ALTERED)).containsExactly("exam");
        assertThat(ids(State.UNKNOWN)).containsExactly("of-tomorrow");
    }

    @Test
    void a_program_does_not_start_on_the_database_of_a_newer_one_and_says_why_in_one_sentence() throws SQLException {
        database.execute("update korrigo_schema set sha256 = repeat('0', 64);"
                + "insert into databasechangelog select 'of-tomorrow', author, filename, dateexecuted, orderexecuted + 1,"
                + " exectype, md5sum from databasechangelog where id = 'exam'");
        assertThatThrownBy(() -> SchemaMigration.run(database.source))
                .hasMessageContaining("plus récent")
                .hasMessageContaining("of-tomorrow");
    }

    @Test
    void a_program_does_not_start_on_changes_that_were_altered() throws SQLException {
        database.execute("update korrigo_schema set sha256 = repeat('0', 64);"
                + "update databasechangelog set md5sum = '9:00000000000000000000000000000000' where id = 'exam'");
        assertThatThrownBy(() -> SchemaMigration.run(database.source))
                .hasMessageContaining("modifiés après coup : exam");
    }

    @Test
    void going_back_tells_what_would_be_lost_and_the_way_forward_makes_it_again() throws SQLException {
        database.execute("insert into job_node values ('a', 1, 1, 0, now())");
        SchemaRollback plan = care.plan("comment");
        assertThat(plan.changes()).contains("job-care").doesNotContain("comment", "draft");
        assertThat(plan.losses()).containsExactly("job_node (1)");

        care.rollBack("comment");

        assertThat(ids(State.PENDING)).containsExactlyInAnyOrderElementsOf(plan.changes());
        assertThat(database.first("select to_regclass('job_node')")).isNull();
        assertThat(SchemaMigration.run(database.source)).isTrue();
        assertThat(ids(State.PENDING)).isEmpty();
    }

    @Test
    void going_back_to_nowhere_is_refused() {
        assertThatThrownBy(() -> care.plan("nowhere"))
                .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.code()).isEqualTo("schema-change-not-found"));
        assertThat(care.plan(care.changes().get(care.changes().size() - 1).id()).changes())
                .isEmpty();
    }

    private static List<String> ids(State state) {
        return care.changes().stream()
                .filter(change -> change.state() == state)
                .map(SchemaChange::id)
                .toList();
    }
}

package org.korrigo.application.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.korrigo.application.database.Optimisation;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;
import org.korrigo.domain.database.DatabaseCare;
import org.korrigo.domain.database.DatabaseFigures;
import org.korrigo.domain.database.DatabaseFigures.TableFigures;
import org.korrigo.domain.database.SchemaCare;
import org.korrigo.domain.database.SchemaChange;
import org.korrigo.domain.database.SchemaChange.State;
import org.korrigo.domain.database.SchemaRollback;
import org.korrigo.domain.health.Finding;

class DatabaseDeskTest {

    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    private static final Actor CHIEF = new Actor("chief", Set.of(Role.ADMIN), Optional.empty());
    private static final Actor ANNE = new Actor("anne", Set.of(Role.TEACHER), Optional.empty());

    private final List<String> done = new ArrayList<>();
    private final List<AuditEntry> audited = new ArrayList<>();
    private List<SchemaChange> changes = List.of(change("exam", State.APPLIED));
    private List<String> losses = List.of();
    private DatabaseFigures figures = figures(10, 3, 0);

    private final SchemaCare schema = ReadOnly.of(
            SchemaCare.class,
            Map.of(
                    "changes", of -> changes,
                    "migrate", of -> done.add("migrate"),
                    "plan", of -> new SchemaRollback((String) of[0], List.of("job-care"), losses),
                    "rollBack", of -> done.add("back to " + of[0])));
    private final DatabaseCare care = ReadOnly.of(
            DatabaseCare.class,
            Map.of(
                    "figures", of -> figures,
                    "tables", of -> List.of("job", "page"),
                    "forgetStatements", of -> false,
                    "optimize", of -> done.add("optimize " + of[0] + " " + of[1])));
    private final DatabaseDesk desk = new DatabaseDesk(
            new DirectUnitOfWork() {},
            schema,
            care,
            new ServerClock(Clock.fixed(NOON, ZoneOffset.UTC)),
            new Auditing(ReadOnly.of(AuditTrail.class, Map.of("add", of -> audited.add((AuditEntry) of[0])))));

    @Test
    void going_back_loses_nothing_unless_a_backup_was_verified_today() {
        assertThat(desk.rollBack(CHIEF, "exam", false).changes()).containsExactly("job-care");
        assertThat(done).isEmpty();
        losses = List.of("job_event (3)");
        refused("schema-rollback-loses", () -> desk.rollBack(CHIEF, "exam", true));
        desk.bindBackups(() -> Optional.of(NOON.minus(Duration.ofHours(25))));
        refused("schema-rollback-loses", () -> desk.rollBack(CHIEF, "exam", true));
        desk.bindBackups(() -> Optional.of(NOON.minus(Duration.ofHours(1))));
        desk.rollBack(CHIEF, "exam", true);
        assertThat(done).containsExactly("back to exam");
        assertThat(audited).extracting(AuditEntry::action).containsExactly("database.rollback");
    }

    @Test
    void what_is_pending_is_made_and_told() {
        changes = List.of(change("exam", State.APPLIED), change("new", State.PENDING));
        assertThat(desk.migrate(CHIEF)).extracting(SchemaChange::id).containsExactly("new");
        assertThat(done).containsExactly("migrate");
        assertThat(audited.get(0).details()).containsEntry("changes", "new");
        refused("role-missing", () -> desk.migrate(ANNE));
    }

    @Test
    void tables_are_optimised_one_by_one_and_only_when_told() {
        Optimisation looked = desk.optimize(CHIEF, true, false);
        assertThat(looked.done()).isFalse();
        assertThat(looked.deadRows()).isEqualTo(new Optimisation.Change(0, 0));
        assertThat(done).isEmpty();
        assertThat(desk.optimize(CHIEF, true, true).tables()).hasSize(2);
        assertThat(done).containsExactly("optimize job true", "optimize page true");
        refused("statements-not-counted", () -> desk.forgetStatements(CHIEF));
    }

    @Test
    void the_doctor_hears_of_a_schema_that_does_not_fit_dead_rows_and_connections_that_run_out() {
        DatabaseHealth health = new DatabaseHealth(schema, care);
        assertThat(health.look()).extracting(Finding::code).containsExactly("database-well");
        changes = List.of(
                change("a", State.LEFT_OUT),
                change("b", State.ALTERED),
                change("c", State.PENDING),
                change("d", State.UNKNOWN));
        figures = figures(100, 95, 20_000);
        assertThat(health.look())
                .extracting(Finding::code)
                .containsExactly(
                        "schema-pending",
                        "schema-gap",
                        "schema-altered",
                        "schema-unknown",
                        "database-dead-rows",
                        "database-connections");
    }

    private static SchemaChange change(String id, State state) {
        return new SchemaChange(id, state, Optional.empty(), "");
    }

    private static DatabaseFigures figures(int most, int open, long dead) {
        return new DatabaseFigures("17", 1 << 20, open, 1, most, 1, List.of(new TableFigures("job", 9, 1000, dead)));
    }

    private static void refused(String code, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}

package org.korrigo.application.internal.database;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.database.Databases;
import org.korrigo.application.database.Optimisation;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.database.BackupWitness;
import org.korrigo.domain.database.DatabaseCare;
import org.korrigo.domain.database.DatabaseFigures;
import org.korrigo.domain.database.DatabaseFigures.TableFigures;
import org.korrigo.domain.database.SchemaCare;
import org.korrigo.domain.database.SchemaChange;
import org.korrigo.domain.database.SchemaChange.State;
import org.korrigo.domain.database.SchemaRollback;
import org.korrigo.domain.database.SlowStatements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Schema, size and pace of the database. */
@Component
public final class DatabaseDesk implements Databases {

    private static final Duration FRESH = Duration.ofHours(24);

    private final UnitOfWork work;
    private final SchemaCare schema;
    private final DatabaseCare care;
    private final ServerClock clock;
    private final Auditing audit;
    private volatile Optional<BackupWitness> backups = Optional.empty();

    @Activate
    public DatabaseDesk(
            @Reference UnitOfWork work,
            @Reference SchemaCare schema,
            @Reference DatabaseCare care,
            @Reference ServerClock clock,
            @Reference Auditing audit) {
        this.work = work;
        this.schema = schema;
        this.care = care;
        this.clock = clock;
        this.audit = audit;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindBackups(BackupWitness witness) {
        backups = Optional.of(witness);
    }

    public void unbindBackups(BackupWitness witness) {
        backups = Optional.empty();
    }

    @Override
    public List<SchemaChange> changes(Actor actor) {
        actor.require(Role.ADMIN);
        return schema.changes();
    }

    @Override
    public List<SchemaChange> migrate(Actor actor) {
        actor.require(Role.ADMIN);
        List<SchemaChange> pending = schema.changes().stream()
                .filter(change -> change.state() == State.PENDING || change.state() == State.LEFT_OUT)
                .toList();
        schema.migrate();
        work.run(() -> audit.record(actor, "database.migrate", "schema", ids(pending)));
        return pending;
    }

    private static Map<String, String> ids(List<SchemaChange> changes) {
        return Map.of(
                "changes",
                String.join(", ", changes.stream().map(SchemaChange::id).toList()));
    }

    /** The entry is written first: the audit trail itself may be what is taken back. */
    @Override
    public SchemaRollback rollBack(Actor actor, String to, boolean really) {
        actor.require(Role.ADMIN);
        SchemaRollback plan = schema.plan(to);
        if (really) {
            if (!plan.losses().isEmpty() && !isBackedUp()) {
                throw Problem.conflict("schema-rollback-loses", Map.of("losses", String.join(", ", plan.losses())));
            }
            Map<String, String> facts = Map.of("to", to, "changes", String.join(", ", plan.changes()));
            work.run(() -> audit.record(actor, "database.rollback", "schema", facts));
            schema.rollBack(to);
        }
        return plan;
    }

    private boolean isBackedUp() {
        Instant earliest = clock.now().minus(FRESH);
        return backups.flatMap(BackupWitness::lastVerified)
                .filter(verified -> verified.isAfter(earliest))
                .isPresent();
    }

    @Override
    public DatabaseFigures figures(Actor actor) {
        actor.require(Role.ADMIN);
        return care.figures();
    }

    @Override
    public SlowStatements slow(Actor actor, int limit) {
        actor.require(Role.ADMIN);
        return care.slow(limit);
    }

    @Override
    public void forgetStatements(Actor actor) {
        actor.require(Role.ADMIN);
        if (!care.forgetStatements()) {
            throw Problem.conflict("statements-not-counted", Map.of());
        }
        work.run(() -> audit.record(actor, "database.statements-forgotten", "database", Map.of()));
    }

    @Override
    public Optimisation optimize(Actor actor, boolean reindex, boolean really) {
        actor.require(Role.ADMIN);
        List<String> tables = care.tables();
        DatabaseFigures before = care.figures();
        if (really) {
            tables.forEach(table -> care.optimize(table, reindex));
            work.run(() ->
                    audit.record(actor, "database.optimize", "database", Map.of("reindex", String.valueOf(reindex))));
        }
        DatabaseFigures after = really ? care.figures() : before;
        return new Optimisation(
                really,
                reindex,
                tables,
                new Optimisation.Change(dead(before), dead(after)),
                new Optimisation.Change(before.bytes(), after.bytes()));
    }

    private static long dead(DatabaseFigures figures) {
        return figures.tables().stream().mapToLong(TableFigures::deadRows).sum();
    }
}

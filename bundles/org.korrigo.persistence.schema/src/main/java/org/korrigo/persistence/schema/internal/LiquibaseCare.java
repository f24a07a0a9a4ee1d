package org.korrigo.persistence.schema.internal;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import liquibase.changelog.ChangeSet;
import org.korrigo.domain.Problem;
import org.korrigo.domain.database.SchemaCare;
import org.korrigo.domain.database.SchemaChange;
import org.korrigo.domain.database.SchemaChange.State;
import org.korrigo.domain.database.SchemaRollback;
import org.korrigo.persistence.schema.SchemaMigration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The schema of the data source that the server works on. */
@Component
public final class LiquibaseCare implements SchemaCare {

    private final DataSource database;

    @Activate
    public LiquibaseCare(@Reference(target = "(osgi.jndi.service.name=korrigo)") DataSource database) {
        this.database = database;
    }

    private interface Asking<T> {
        T ask() throws SQLException;
    }

    @Override
    public List<SchemaChange> changes() {
        return asked(() -> SchemaHistory.of(database).changes());
    }

    @Override
    public void migrate() {
        asked(() -> SchemaMigration.run(database));
    }

    @Override
    public SchemaRollback plan(String to) {
        return asked(() -> {
            List<ChangeSet> changes = history(to).after(to);
            return new SchemaRollback(
                    to, changes.stream().map(ChangeSet::getId).toList(), Losses.of(database, changes));
        });
    }

    @Override
    public void rollBack(String to) {
        asked(() -> {
            try (MigrationLock lock = new MigrationLock(database)) {
                lock.clearRemains();
                int changes = history(to).after(to).size();
                if (changes > 0) {
                    SchemaVersion.forget(database);
                    Migration.rollBack(database, changes);
                }
                return changes;
            }
        });
    }

    private SchemaHistory history(String to) throws SQLException {
        SchemaHistory history = SchemaHistory.of(database);
        boolean there = history.changes().stream()
                .anyMatch(change ->
                        change.id().equals(to) && (change.state() == State.APPLIED || change.state() == State.ALTERED));
        if (!there) {
            throw Problem.notFound("schema-change", to);
        }
        return history;
    }

    private static <T> T asked(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}

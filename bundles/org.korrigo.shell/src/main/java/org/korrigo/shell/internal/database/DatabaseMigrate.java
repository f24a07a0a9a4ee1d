package org.korrigo.shell.internal.database;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.database.Databases;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.database.SchemaChange;
import org.korrigo.domain.database.SchemaChange.State;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:database-migrate --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "database-migrate",
        description = "Makes the changes of the schema that are pending; every start does so by itself")
public class DatabaseMigrate extends KorrigoCommand {

    @Option(name = "--yes", description = "Really makes them")
    private boolean yes;

    @Option(name = "--dry-run", description = "Only lists them, even with --yes")
    private boolean dryRun;

    @Reference
    private Databases databases;

    @Override
    protected Answer answer(Actor actor) {
        if (yes && !dryRun) {
            List<SchemaChange> made = databases.migrate(actor);
            return Answer.line(made, "Changements faits : " + made.size());
        }
        List<SchemaChange> pending = databases.changes(actor).stream()
                .filter(change -> change.state() == State.PENDING || change.state() == State.LEFT_OUT)
                .toList();
        return new Answer(pending, out -> {
            DatabaseMigrations.table(pending).print(out);
            out.println("Changements à faire : " + pending.size() + (pending.isEmpty() ? "" : ". Ajoutez --yes."));
        });
    }
}

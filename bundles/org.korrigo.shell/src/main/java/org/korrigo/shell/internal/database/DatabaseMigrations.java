package org.korrigo.shell.internal.database;

import java.util.List;
import java.util.Map;
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

/** {@code korrigo:database-migrations --pending} */
@Service
@Command(
        scope = "korrigo",
        name = "database-migrations",
        description = "Lists the changes of the schema: made, pending, left out, altered, or of a newer program")
public class DatabaseMigrations extends KorrigoCommand {

    private static final Map<State, String> STATES = Map.of(
            State.APPLIED, "fait",
            State.PENDING, "à faire",
            State.LEFT_OUT, "manquant",
            State.ALTERED, "modifié après coup",
            State.UNKNOWN, "d'une version plus récente");

    @Option(name = "--pending", description = "Only what the next migration would do, and what stands against it")
    private boolean pending;

    @Reference
    private Databases databases;

    @Override
    protected Answer answer(Actor actor) {
        List<SchemaChange> changes = databases.changes(actor).stream()
                .filter(change -> !pending || change.state() != State.APPLIED)
                .toList();
        Answer answer = table(changes);
        boolean conflict =
                changes.stream().anyMatch(change -> change.state() == State.ALTERED || change.state() == State.UNKNOWN);
        return conflict ? answer.failing("La base et le programme ne vont pas ensemble.") : answer;
    }

    static Answer table(List<SchemaChange> changes) {
        return Answer.table(
                changes,
                List.of("Change", "State", "Made at", "For"),
                change -> List.of(
                        change.id(),
                        STATES.get(change.state()),
                        change.appliedAt().map(Object::toString).orElse(""),
                        change.comment()));
    }
}

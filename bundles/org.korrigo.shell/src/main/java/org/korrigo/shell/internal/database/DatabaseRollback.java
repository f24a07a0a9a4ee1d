package org.korrigo.shell.internal.database;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.database.Databases;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.database.SchemaRollback;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:database-rollback --to marking-desk --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "database-rollback",
        description = "Goes back to the schema just after a change, before an older program is started on it")
public class DatabaseRollback extends KorrigoCommand {

    @Option(name = "--to", description = "The last change that stays, as in database-migrations", required = true)
    @Completion(SchemaChangeCompleter.class)
    private String to;

    @Option(name = "--yes", description = "Really goes back")
    private boolean yes;

    @Option(name = "--dry-run", description = "Only tells what would go, even with --yes")
    private boolean dryRun;

    @Reference
    private Databases databases;

    @Override
    protected Answer answer(Actor actor) {
        boolean really = yes && !dryRun;
        SchemaRollback plan = databases.rollBack(actor, to, really);
        List<String> lines = new ArrayList<>();
        lines.add((really ? "Changements repris : " : "Seraient repris : ") + none(plan.changes()));
        lines.add((really ? "Données supprimées : " : "Données qui seraient supprimées : ") + none(plan.losses()));
        lines.add(
                really
                        ? "Arrêtez maintenant le serveur et démarrez la version précédente : celle-ci referait les changements."
                        : "Rien n'a été changé. Ajoutez --yes.");
        return Answer.lines(plan, lines);
    }

    private static String none(List<String> words) {
        return words.isEmpty() ? "aucun" : String.join(", ", words);
    }
}

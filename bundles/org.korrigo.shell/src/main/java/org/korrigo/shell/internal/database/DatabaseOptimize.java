package org.korrigo.shell.internal.database;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.database.Databases;
import org.korrigo.application.database.Optimisation;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:database-optimize --reindex --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "database-optimize",
        description = "Clears dead rows of every table away and counts it anew, without stopping anybody")
public class DatabaseOptimize extends KorrigoCommand {

    @Option(name = "--reindex", description = "Builds every index anew too")
    private boolean reindex;

    @Option(name = "--yes", description = "Really does it")
    private boolean yes;

    @Option(name = "--dry-run", description = "Only tells what would be done, even with --yes")
    private boolean dryRun;

    @Reference
    private Databases databases;

    @Override
    protected Answer answer(Actor actor) {
        Optimisation done = databases.optimize(actor, reindex, yes && !dryRun);
        String tables = done.tables().size() + " tables" + (reindex ? " et leurs index" : "");
        return Answer.line(
                done,
                done.done()
                        ? "Optimisé : " + tables + ". Lignes mortes "
                                + done.deadRows().before() + " → "
                                + done.deadRows().after() + ", taille "
                                + Sizes.of(done.bytes().before()) + " → "
                                + Sizes.of(done.bytes().after()) + "."
                        : "Seraient optimisés : " + tables + ", "
                                + done.deadRows().before() + " lignes mortes, "
                                + Sizes.of(done.bytes().before()) + ". Ajoutez --yes.");
    }
}

package org.korrigo.shell.internal.care;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.PageCache;
import org.korrigo.application.copy.PageCacheView;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:cache-clear --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "cache-clear",
        description = "Shows what would go, and with --yes deletes all page pictures; they are made again when needed")
public class CacheClear extends KorrigoCommand {

    @Option(name = "--yes", description = "Deletes them")
    private boolean yes;

    @Option(name = "--dry-run", description = "Only shows, whatever else is asked")
    private boolean dryRun;

    @Reference
    private PageCache cache;

    /** What {@code --json} prints. */
    private record Cleared(boolean cleared, PageCacheView before) {}

    @Override
    protected Answer answer(Actor actor) {
        boolean really = yes && !dryRun;
        PageCacheView before = really ? cache.clear(actor) : cache.show(actor);
        String verdict = really ? " Supprimées." : " Ajoutez --yes pour les supprimer.";
        return Answer.line(new Cleared(really, before), CacheWords.of(before) + verdict);
    }
}

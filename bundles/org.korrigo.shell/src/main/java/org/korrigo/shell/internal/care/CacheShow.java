package org.korrigo.shell.internal.care;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.PageCache;
import org.korrigo.application.copy.PageCacheView;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:cache-show} */
@Service
@Command(scope = "korrigo", name = "cache-show", description = "Shows how full the cache of page pictures is")
public class CacheShow extends KorrigoCommand {

    @Reference
    private PageCache cache;

    @Override
    protected Answer answer(Actor actor) {
        PageCacheView shown = cache.show(actor);
        return Answer.line(shown, CacheWords.of(shown));
    }
}

package org.korrigo.application.internal.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.korrigo.application.copy.PageCache;
import org.korrigo.application.copy.PageCacheView;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows and empties the page pictures of this server. */
@Component
public final class PageCacheDesk implements PageCache {

    private final PageStore store;
    private final UnitOfWork work;
    private final Auditing audit;

    @Activate
    public PageCacheDesk(@Reference PageStore store, @Reference UnitOfWork work, @Reference Auditing audit) {
        this.store = store;
        this.work = work;
        this.audit = audit;
    }

    @Override
    public PageCacheView show(Actor actor) {
        actor.require(Role.ADMIN);
        try {
            PageStore.Use use = store.use();
            return new PageCacheView(use.directory().toString(), use.pictures(), use.bytes(), use.limit());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PageCacheView clear(Actor actor) {
        PageCacheView before = show(actor);
        work.run(() -> audit.record(
                actor, "page-cache.clear", before.directory(), Map.of("pictures", String.valueOf(before.pictures()))));
        try {
            store.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return before;
    }
}

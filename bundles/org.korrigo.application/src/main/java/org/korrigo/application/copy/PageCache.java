package org.korrigo.application.copy;

import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Page pictures that this server keeps ready. All of them can be made again. For administrators. */
@ProviderType
public interface PageCache {

    PageCacheView show(Actor actor);

    /** Deletes all of them; whoever looks at a page next waits for its picture. @return what was there */
    PageCacheView clear(Actor actor);
}

package org.korrigo.shell.internal.care;

import org.korrigo.application.copy.PageCacheView;

/** The cache in a sentence. */
final class CacheWords {

    private static final int MEBIBYTE = 20;

    private CacheWords() {}

    static String of(PageCacheView cache) {
        return "%d images de pages dans %s : %d Mio, %d au plus."
                .formatted(cache.pictures(), cache.directory(), cache.bytes() >> MEBIBYTE, cache.limit() >> MEBIBYTE);
    }
}

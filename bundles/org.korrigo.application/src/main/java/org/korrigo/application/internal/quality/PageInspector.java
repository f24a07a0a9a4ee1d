package org.korrigo.application.internal.quality;

import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.split.PageViews;

/** Sees every page that can be decoded, right after its thumbnail was made. */
@FunctionalInterface
public interface PageInspector {

    /** For plans that nobody acts upon. */
    PageInspector NONE = (page, views) -> {};

    void inspect(PageFacts page, PageViews views) throws InterruptedException;
}

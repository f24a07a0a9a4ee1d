package org.korrigo.spi.split;

import java.util.List;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.layout.BookletLayout;

/**
 * What a split strategy works from.
 *
 * @param pages in the order of the batch; those with a defect are left out, the core has quarantined them
 * @param views looks at pages on demand: each look costs, ask for what you need only
 */
public record SplitRequest(
        List<PageFacts> pages, BookletLayout layout, Options options, PageViews views, Cancellation cancellation) {

    public SplitRequest {
        pages = List.copyOf(pages);
    }
}

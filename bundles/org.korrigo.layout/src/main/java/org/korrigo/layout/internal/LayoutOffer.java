package org.korrigo.layout.internal;

import java.util.List;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.LayoutProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one provider brings, asked once. @param problem empty, or why the provider could not answer */
record LayoutOffer(String origin, List<BookletLayout> layouts, String problem) {

    private static final Logger LOG = LoggerFactory.getLogger(LayoutOffer.class);

    static LayoutOffer of(String origin, LayoutProvider provider) {
        try {
            return new LayoutOffer(origin, List.copyOf(provider.layouts()), "");
        } catch (RuntimeException | LinkageError defect) {
            LOG.error("The layout provider of {} failed", origin, defect);
            return new LayoutOffer(origin, List.of(), "the provider failed: " + defect);
        }
    }
}

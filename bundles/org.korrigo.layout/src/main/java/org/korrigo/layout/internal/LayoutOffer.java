package org.korrigo.layout.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.korrigo.layout.LayoutFormatException;
import org.korrigo.layout.LayoutJson;
import org.korrigo.layout.ListedLayout;
import org.korrigo.layout.ListedLayout.State;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.LayoutProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one provider brings, asked once. @param rejected what is at fault in it */
record LayoutOffer(String origin, List<BookletLayout> layouts, List<ListedLayout> rejected) {

    private static final Logger LOG = LoggerFactory.getLogger(LayoutOffer.class);

    static LayoutOffer of(String origin, LayoutProvider provider) {
        LayoutOffer offer = new LayoutOffer(origin, new ArrayList<>(), new ArrayList<>());
        try {
            provider.layouts().forEach(offer::add);
        } catch (RuntimeException | LinkageError defect) {
            LOG.error("The layout provider of {} failed", origin, defect);
            offer.reject("", "", "the provider failed: " + defect);
        }
        return offer;
    }

    boolean has(String id) {
        return layouts.stream().anyMatch(layout -> layout.id().equals(id));
    }

    /** Code can offer what no document could say; an exam keeps its layouts as documents. */
    private void add(BookletLayout layout) {
        try {
            layouts.add(LayoutJson.read(LayoutJson.write(layout)));
        } catch (LayoutFormatException fault) {
            reject(layout, fault.getMessage());
        } catch (RuntimeException defect) {
            reject(layout, "it cannot be written as a document: " + defect);
        }
    }

    private void reject(BookletLayout layout, String problem) {
        LOG.warn("Layout {} of {} rejected: {}", layout.id(), origin, problem);
        reject(Objects.toString(layout.id(), ""), Objects.toString(layout.version(), ""), problem);
    }

    private void reject(String id, String version, String problem) {
        rejected.add(new ListedLayout(id, version, origin, State.REJECTED, problem));
    }
}

package org.korrigo.layout.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.layout.ListedLayout;
import org.korrigo.layout.ListedLayout.State;
import org.korrigo.spi.layout.BookletLayout;

/** Tells which of the offered layouts are active and which stand in another's shadow. */
final class ListedOffers {

    private final Map<String, String> servedBy = new HashMap<>();
    private final List<ListedLayout> lines = new ArrayList<>();

    /** @param offers the one that serves first in front */
    static List<ListedLayout> lines(List<LayoutOffer> offers) {
        ListedOffers listed = new ListedOffers();
        offers.forEach(listed::add);
        return listed.lines;
    }

    private void add(LayoutOffer offer) {
        lines.addAll(offer.rejected());
        offer.layouts().forEach(layout -> lines.add(line(offer.origin(), layout)));
    }

    private ListedLayout line(String origin, BookletLayout layout) {
        String serving = servedBy.putIfAbsent(layout.id(), origin);
        return serving == null
                ? new ListedLayout(layout.id(), layout.version(), origin, State.ACTIVE, "")
                : new ListedLayout(layout.id(), layout.version(), origin, State.SHADOWED, "served by " + serving);
    }
}

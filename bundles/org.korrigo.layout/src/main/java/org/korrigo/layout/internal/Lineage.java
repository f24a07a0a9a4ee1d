package org.korrigo.layout.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Follows through the published documents what extends what. */
final class Lineage {

    private final Collection<PublishedOrigin> origins;
    private final List<LayoutOffer> offers;

    /** @param offers the one that serves first in front */
    Lineage(Collection<PublishedOrigin> origins, List<LayoutOffer> offers) {
        this.origins = origins;
        this.offers = offers;
    }

    /** The ids from a document back to its own, parent by parent; empty when the way does not lead back. */
    List<String> circle(LayoutDocument child) {
        String own = child.stated().id();
        List<String> way = new ArrayList<>(List.of(own));
        String next = child.stated().parent();
        while (!next.isEmpty() && !way.contains(next)) {
            way.add(next);
            next = document(next).map(document -> document.stated().parent()).orElse("");
        }
        way.add(next);
        return next.equals(own) ? way : List.of();
    }

    /** Of a layout in service the document it was made of, even if a later one of that name is at fault. */
    private Optional<LayoutDocument> document(String id) {
        Optional<LayoutOffer> serving =
                offers.stream().filter(offer -> offer.has(id)).findFirst();
        return serving.isPresent()
                ? origins.stream()
                        .filter(origin -> origin.name().equals(serving.get().origin()))
                        .findFirst()
                        .flatMap(origin -> origin.behind(id))
                : origins.stream()
                        .flatMap(origin -> origin.stating(id).stream())
                        .findFirst();
    }
}

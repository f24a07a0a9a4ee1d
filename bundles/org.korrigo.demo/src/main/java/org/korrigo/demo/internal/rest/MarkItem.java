package org.korrigo.demo.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** An item of a mark scheme. @param points maximum of a leaf; @param step marks are multiples of it, 0 for any */
public record MarkItem(String id, String label, BigDecimal points, BigDecimal step, List<MarkItem> children) {

    /** The items that get a mark. */
    public Stream<MarkItem> leaves() {
        return children.isEmpty() ? Stream.of(this) : children.stream().flatMap(MarkItem::leaves);
    }
}

package org.korrigo.spi.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * An exercise, a question or a part of one.
 *
 * @param id stable for the life of the exam; marks refer to it, whatever moves around it
 * @param points maximum of a leaf; ignored on a parent, whose maximum is the sum of its children
 * @param step marks are multiples of it, for example 0.25
 * @param bonus its points add to the score but not to the maximum
 */
public record MarkItem(
        String id, String label, BigDecimal points, BigDecimal step, boolean bonus, List<MarkItem> children) {

    public MarkItem {
        children = List.copyOf(children);
    }

    public boolean isLeaf() {
        return children.isEmpty();
    }

    public Stream<MarkItem> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(MarkItem::withDescendants));
    }

    /** What can be had at most for this item, bonus included. */
    public BigDecimal maximum() {
        return isLeaf() ? points : children.stream().map(MarkItem::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

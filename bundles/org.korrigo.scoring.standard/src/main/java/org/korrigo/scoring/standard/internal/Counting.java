package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.korrigo.spi.scoring.MarkItem;

/**
 * Carries marks up along the tree of items. Left as it is, it adds everything; a scheme overrides what it counts otherwise. Marks
 * of items that the scheme does not have count for nothing.
 */
interface Counting {

    /** By id of the leaf. */
    Map<String, BigDecimal> marks();

    /** Empty as long as the leaf is not marked. */
    default Optional<BigDecimal> pointsOfLeaf(MarkItem leaf) {
        return Optional.ofNullable(marks().get(leaf.id()));
    }

    default BigDecimal maximumOfLeaf(MarkItem leaf) {
        return leaf.points();
    }

    /** Those of items side by side that count. */
    default List<MarkItem> counted(List<MarkItem> siblings) {
        return siblings;
    }

    /** The leaves among or below these that have no mark and need one. */
    default Stream<MarkItem> missing(List<MarkItem> siblings) {
        return siblings.stream().flatMap(this::missing);
    }

    /** Nobody has to earn a bonus: without a mark it adds nothing, and that may stay. */
    default Stream<MarkItem> missing(MarkItem item) {
        if (item.bonus()) {
            return Stream.empty();
        }
        if (item.isLeaf()) {
            return marks().containsKey(item.id()) ? Stream.empty() : Stream.of(item);
        }
        return missing(item.children());
    }

    /** Empty as long as nothing below the item is marked. */
    default Optional<BigDecimal> points(MarkItem item) {
        return item.isLeaf() ? pointsOfLeaf(item) : points(item.children());
    }

    default Optional<BigDecimal> points(List<MarkItem> siblings) {
        return counted(siblings).stream().flatMap(item -> points(item).stream()).reduce(BigDecimal::add);
    }

    /** Of a bonus item: what it may add. */
    default BigDecimal maximum(MarkItem item) {
        return item.isLeaf() ? maximumOfLeaf(item) : maximum(item.children());
    }

    /** What counts as full marks: the points of everything but the bonus. */
    default BigDecimal maximum(List<MarkItem> siblings) {
        return counted(siblings).stream()
                .filter(item -> !item.bonus())
                .map(this::maximum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    default BigDecimal total(List<MarkItem> items) {
        return points(items).orElse(BigDecimal.ZERO);
    }
}

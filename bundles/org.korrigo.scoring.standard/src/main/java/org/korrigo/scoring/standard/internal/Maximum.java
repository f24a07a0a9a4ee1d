package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.util.List;
import org.korrigo.spi.scoring.MarkItem;

/** What counts as full marks: the points of everything but the bonus. */
final class Maximum {

    private Maximum() {}

    static BigDecimal of(List<MarkItem> items) {
        return items.stream().filter(item -> !item.bonus()).map(Maximum::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of a bonus item: what it may add. */
    static BigDecimal of(MarkItem item) {
        return item.isLeaf() ? item.points() : of(item.children());
    }
}

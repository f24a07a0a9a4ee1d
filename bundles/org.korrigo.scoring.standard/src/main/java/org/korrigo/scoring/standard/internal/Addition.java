package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreLine;

/** Adds the marks of leaves up along the tree. Marks of items that the scheme does not have count for nothing. */
record Addition(Map<String, BigDecimal> marks) {

    BigDecimal total(List<MarkItem> items) {
        return items.stream().flatMap(item -> points(item).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<ScoreLine> lines(MarkScheme scheme) {
        List<ScoreLine> lines = new ArrayList<>();
        scheme.items().forEach(item -> addLines(item, 0, lines));
        return lines;
    }

    private void addLines(MarkItem item, int depth, List<ScoreLine> lines) {
        lines.add(new ScoreLine(item.id(), item.label(), depth, points(item), Maximum.of(item)));
        item.children().forEach(child -> addLines(child, depth + 1, lines));
    }

    /** Empty as long as nothing below the item is marked. */
    private Optional<BigDecimal> points(MarkItem item) {
        if (item.isLeaf()) {
            return Optional.ofNullable(marks.get(item.id()));
        }
        return item.children().stream().flatMap(child -> points(child).stream()).reduce(BigDecimal::add);
    }
}

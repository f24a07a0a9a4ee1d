package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;

/** Fills a score sheet in one way of counting. */
record CountedSheet(Counting counting, TwentyScale scale) {

    ScoreSheet of(MarkScheme scheme) {
        BigDecimal total = counting.total(scheme.items());
        BigDecimal maximum = counting.maximum(scheme.items());
        List<String> missing =
                counting.missing(scheme.items()).map(MarkItem::id).toList();
        return new ScoreSheet(lines(scheme), total, maximum, scale.outOf20(total, maximum), missing);
    }

    private List<ScoreLine> lines(MarkScheme scheme) {
        List<ScoreLine> lines = new ArrayList<>();
        scheme.items().forEach(item -> addLines(item, 0, lines));
        return lines;
    }

    private void addLines(MarkItem item, int depth, List<ScoreLine> lines) {
        lines.add(new ScoreLine(item.id(), item.label(), depth, counting.points(item), counting.maximum(item)));
        item.children().forEach(child -> addLines(child, depth + 1, lines));
    }
}

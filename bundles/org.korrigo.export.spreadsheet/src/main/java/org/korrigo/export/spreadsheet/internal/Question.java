package org.korrigo.export.spreadsheet.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreLine;

/** A leaf of the mark scheme. @param title the way to it: questions of two exercises may have one label */
record Question(String item, String title) {

    /** In reading order. */
    static List<Question> of(MarkScheme scheme) {
        List<Question> questions = new ArrayList<>();
        scheme.items().forEach(item -> addLeaves(item, "", questions));
        return questions;
    }

    private static void addLeaves(MarkItem item, String way, List<Question> questions) {
        String title = way + item.label();
        if (item.isLeaf()) {
            questions.add(new Question(item.id(), title));
        }
        item.children().forEach(child -> addLeaves(child, title + " / ", questions));
    }

    Optional<ScoreLine> line(CopyResult copy) {
        return copy.scores().lines().stream()
                .filter(line -> line.item().equals(item))
                .findFirst();
    }

    Optional<BigDecimal> points(CopyResult copy) {
        return line(copy).flatMap(ScoreLine::points);
    }
}

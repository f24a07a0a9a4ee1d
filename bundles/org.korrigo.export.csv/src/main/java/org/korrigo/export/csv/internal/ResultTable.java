package org.korrigo.export.csv.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;

/** The columns: who, how much, each question, the appreciation. */
final class ResultTable {

    private static final List<String> BEFORE =
            List.of("Anonymat", "Nom", "Prénom", "Classe", "INE", "Statut", "Total", "Maximum", "Note /20");

    private final List<String> leaves = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    ResultTable(MarkScheme scheme) {
        scheme.items().forEach(item -> addLeaves(item, ""));
    }

    /** A leaf is titled by the way to it: questions of two exercises may have one label. */
    private void addLeaves(MarkItem item, String way) {
        String title = way + item.label();
        if (item.isLeaf()) {
            leaves.add(item.id());
            titles.add(title);
        }
        item.children().forEach(child -> addLeaves(child, title + " / "));
    }

    String header() {
        CsvLine line = new CsvLine();
        BEFORE.forEach(line::text);
        titles.forEach(line::text);
        return line.text("Appréciation").end();
    }

    String row(CopyResult copy) {
        CsvLine line = new CsvLine();
        line.text(copy.anonymousNumber());
        addStudent(copy, line);
        line.text(copy.state());
        addScore(copy.scores(), line);
        addLeaves(copy.scores(), line);
        return line.text(copy.appreciation()).end();
    }

    private static void addStudent(CopyResult copy, CsvLine line) {
        line.text(copy.student().map(RosterEntry::lastName).orElse(""))
                .text(copy.student().map(RosterEntry::firstName).orElse(""))
                .text(copy.student().map(RosterEntry::className).orElse(""))
                .text(copy.student().map(RosterEntry::ine).orElse(""));
    }

    /** Nothing marked is not zero points. */
    private static void addScore(ScoreSheet scores, CsvLine line) {
        boolean marked =
                scores.lines().stream().anyMatch(score -> score.points().isPresent());
        line.number(marked ? scores.total() : null).number(scores.maximum()).number(marked ? scores.outOf20() : null);
    }

    private void addLeaves(ScoreSheet scores, CsvLine line) {
        Map<String, BigDecimal> points = new HashMap<>();
        for (ScoreLine score : scores.lines()) {
            score.points().ifPresent(value -> points.put(score.item(), value));
        }
        leaves.forEach(leaf -> line.number(points.get(leaf)));
    }
}

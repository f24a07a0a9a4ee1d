package org.korrigo.export.spreadsheet.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.scoring.ScoreSheet;

/** One row a copy, graded or not: who, how much, each question, the appreciation. */
record ResultSheet(Words words, List<Question> questions) {

    Sheet of(ExamResults results) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(titles());
        results.copies().forEach(copy -> rows.add(row(copy)));
        return new Sheet(words.of("sheet.results"), rows);
    }

    private List<Cell> titles() {
        List<Cell> titles = new ArrayList<>(words.titles(
                "number", "last-name", "first-name", "class", "ine", "state", "total", "maximum", "out-of-20"));
        questions.forEach(question -> titles.add(Cell.of(question.title())));
        titles.addAll(words.titles("appreciation"));
        return titles;
    }

    private List<Cell> row(CopyResult copy) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(copy.anonymousNumber()));
        row.add(student(copy, RosterEntry::lastName));
        row.add(student(copy, RosterEntry::firstName));
        row.add(student(copy, RosterEntry::className));
        row.add(student(copy, RosterEntry::ine));
        row.add(Cell.of(copy.state()));
        addScore(copy.scores(), row);
        questions.forEach(question -> row.add(Cell.of(question.points(copy))));
        row.add(Cell.of(copy.appreciation()));
        return row;
    }

    private static Cell student(CopyResult copy, Function<RosterEntry, String> part) {
        return Cell.of(copy.student().map(part).orElse(""));
    }

    /** Nothing marked is not zero points. */
    private static void addScore(ScoreSheet scores, List<Cell> row) {
        Optional<BigDecimal> none = Optional.empty();
        boolean marked = scores.lines().stream().anyMatch(line -> line.points().isPresent());
        row.add(Cell.of(marked ? Optional.of(scores.total()) : none));
        row.add(Cell.of(scores.maximum()));
        row.add(Cell.of(marked ? Optional.of(scores.outOf20()) : none));
    }
}

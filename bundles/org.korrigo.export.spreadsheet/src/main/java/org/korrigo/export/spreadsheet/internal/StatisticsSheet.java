package org.korrigo.export.spreadsheet.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.scoring.ScoreLine;

/** The score out of twenty, the total and each question in figures, over the graded copies. */
record StatisticsSheet(Words words, List<Question> questions) {

    private static final BigDecimal TWENTY = new BigDecimal(20);

    Sheet of(ExamResults results) {
        List<CopyResult> graded =
                results.copies().stream().filter(CopyResult::graded).toList();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(words.titles(
                "question", "maximum", "copies", "mean", "median", "lowest", "highest", "deviation", "success"));
        rows.add(row(words.of("title.out-of-20"), Optional.of(TWENTY), all(graded, c -> c.scores()
                .outOf20())));
        Optional<BigDecimal> most =
                graded.stream().findFirst().map(copy -> copy.scores().maximum());
        rows.add(row(
                words.of("title.total"), most, all(graded, copy -> copy.scores().total())));
        questions.forEach(question -> rows.add(row(question, graded)));
        return new Sheet(words.of("sheet.statistics"), rows);
    }

    private static List<BigDecimal> all(List<CopyResult> copies, Function<CopyResult, BigDecimal> mark) {
        return copies.stream().map(mark).toList();
    }

    private static List<Cell> row(Question question, List<CopyResult> graded) {
        Optional<BigDecimal> maximum = graded.stream()
                .flatMap(copy -> question.line(copy).stream())
                .findFirst()
                .map(ScoreLine::maximum);
        List<BigDecimal> points =
                graded.stream().flatMap(copy -> question.points(copy).stream()).toList();
        return row(question.title(), maximum, points);
    }

    private static List<Cell> row(String title, Optional<BigDecimal> maximum, List<BigDecimal> marks) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(title));
        row.add(Cell.of(maximum));
        row.add(Cell.of(BigDecimal.valueOf(marks.size())));
        if (!marks.isEmpty()) {
            Figures figures = Figures.of(marks);
            Stream.of(figures.mean(), figures.median(), figures.lowest(), figures.highest(), figures.deviation())
                    .forEach(figure -> row.add(Cell.of(figure)));
            row.add(Cell.of(maximum.filter(most -> most.signum() > 0).map(figures::success)));
        }
        return row;
    }
}

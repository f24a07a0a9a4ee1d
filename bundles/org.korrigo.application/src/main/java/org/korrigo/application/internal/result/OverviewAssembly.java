package org.korrigo.application.internal.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.korrigo.application.internal.marking.Completeness;
import org.korrigo.application.result.ResultOverview;
import org.korrigo.application.result.ResultOverview.ClassFigures;
import org.korrigo.application.result.ResultOverview.ItemFigures;
import org.korrigo.application.result.ResultOverview.Row;
import org.korrigo.application.result.ResultOverview.StudentName;
import org.korrigo.application.result.ResultOverviews;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.roster.Student;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;

/** Adds the results of copies up to an overview. */
final class OverviewAssembly {

    private static final int TOTAL_BINS = 10;
    private static final int ITEM_BINS = 4;
    private static final int SUCCESS_DECIMALS = 4;
    private static final BigDecimal TWENTY = new BigDecimal("20");

    private final MarkScheme scheme;
    private final boolean names;
    private final List<Result> results = new ArrayList<>();
    private final List<Result> seen = new ArrayList<>();

    /** @param names whether the asking person may know them */
    OverviewAssembly(MarkScheme scheme, boolean names) {
        this.scheme = scheme;
        this.names = names;
    }

    /** A copy. @param student null while unknown; @param sheet empty until its marks are final */
    record Result(Copy copy, Student student, Optional<ScoreSheet> sheet) {}

    /** @param row whether the asking person may see the copy itself */
    void add(Result result, boolean row) {
        results.add(result);
        if (row) {
            seen.add(result);
        }
    }

    ResultOverview finished() {
        Optional<BigDecimal> common = commonMaximum();
        BigDecimal outOf = common.orElse(TWENTY);
        Figures totals = new Figures(results.stream()
                .flatMap(result -> total(result, common).stream())
                .toList());
        return new ResultOverview(
                outOf, totals.summary(), totals.histogram(outOf, TOTAL_BINS), items(), classes(common), rows(common));
    }

    /** Of all final sheets; empty when they differ, or there is none. */
    private Optional<BigDecimal> commonMaximum() {
        List<BigDecimal> all = results.stream()
                .flatMap(result -> result.sheet().stream())
                .map(ScoreSheet::maximum)
                .toList();
        boolean same = !all.isEmpty() && all.stream().allMatch(one -> one.compareTo(all.get(0)) == 0);
        return same ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static Optional<BigDecimal> total(Result result, Optional<BigDecimal> common) {
        return result.sheet().map(sheet -> common.isPresent() ? sheet.total() : sheet.outOf20());
    }

    private List<ItemFigures> items() {
        Map<String, String> labels = Completeness.labels(scheme);
        return scheme.leaves().map(item -> figures(item, labels.get(item.id()))).toList();
    }

    private ItemFigures figures(MarkItem item, String label) {
        Figures marks = new Figures(results.stream()
                .flatMap(result -> result.sheet().stream())
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> line.item().equals(item.id()))
                .map(ScoreLine::points)
                .flatMap(Optional::stream)
                .toList());
        Optional<BigDecimal> success =
                item.points().signum() == 0 ? Optional.empty() : marks.mean(SUCCESS_DECIMALS, item.points());
        return new ItemFigures(
                item.id(),
                label,
                item.points(),
                marks.count(),
                marks.mean(),
                success,
                marks.histogram(item.points(), ITEM_BINS));
    }

    private List<ClassFigures> classes(Optional<BigDecimal> common) {
        Map<String, List<BigDecimal>> byName = new TreeMap<>();
        for (Result result : results) {
            if (result.student() != null && !result.student().className().isBlank()) {
                total(result, common).ifPresent(total -> byName.computeIfAbsent(
                                result.student().className(), any -> new ArrayList<>())
                        .add(total));
            }
        }
        return byName.entrySet().stream()
                .filter(one -> names || one.getValue().size() >= ResultOverviews.SMALLEST_CLASS)
                .map(one -> figures(one.getKey(), new Figures(one.getValue())))
                .toList();
    }

    private static ClassFigures figures(String name, Figures figures) {
        return new ClassFigures(
                name,
                figures.count(),
                figures.mean().orElseThrow(),
                figures.median().orElseThrow(),
                figures.minimum().orElseThrow(),
                figures.maximum().orElseThrow());
    }

    /** Without names in the order of the random numbers: the order of the pile would tell. */
    private List<Row> rows(Optional<BigDecimal> common) {
        Comparator<Row> byNumber = Comparator.comparing(Row::number);
        Comparator<Row> byStudent = Comparator.comparing(
                        (Row row) -> row.student().isEmpty())
                .thenComparing(row -> row.student().map(StudentName::className).orElse(""))
                .thenComparing(row -> row.student().map(StudentName::lastName).orElse(""))
                .thenComparing(row -> row.student().map(StudentName::firstName).orElse(""));
        return seen.stream()
                .map(result -> row(result, common))
                .sorted(names ? byStudent.thenComparing(byNumber) : byNumber)
                .toList();
    }

    private Row row(Result result, Optional<BigDecimal> common) {
        Optional<StudentName> student = Optional.ofNullable(result.student())
                .filter(known -> names)
                .map(known -> new StudentName(known.lastName(), known.firstName(), known.className()));
        return new Row(
                result.copy().id(),
                result.copy().number(),
                student,
                result.copy().state(),
                total(result, common),
                result.sheet().map(ScoreSheet::outOf20));
    }
}

package org.korrigo.application.internal.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.korrigo.application.scan.QualityVerdict;
import org.korrigo.application.scan.QualityVerdict.QualityRemark;
import org.korrigo.domain.scan.PageQuality;
import org.korrigo.domain.scan.QualityLevel;

/** Sums up what was found on pages. */
final class Verdicts {

    /** The doubt of split strategies that a person at the scanner can do something about. */
    static final String WRONG_PAGE_COUNT = "wrong-page-count";

    private Verdicts() {}

    /** A doubt about several pages. */
    record Doubt(String detail, List<Integer> pages) {}

    /** @param found in the order of the document; @param counts doubts about the number of pages */
    static QualityVerdict of(Map<UUID, Integer> numbers, List<PageQuality> found, List<Doubt> counts) {
        Map<UUID, QualityLevel> worst = new HashMap<>();
        List<QualityRemark> remarks = new ArrayList<>();
        for (PageQuality one : found) {
            worst.merge(one.page(), one.level(), (a, b) -> QualityLevel.worst(List.of(a, b)));
            if (one.level() != QualityLevel.GREEN) {
                remarks.add(remark(one, numbers.get(one.page())));
            }
        }
        counts.forEach(doubt -> remarks.add(new QualityRemark(
                QualityLevel.RED,
                WRONG_PAGE_COUNT,
                doubt.pages(),
                Optional.empty(),
                Optional.empty(),
                doubt.detail())));
        List<QualityLevel> levels = new ArrayList<>(worst.values());
        counts.forEach(doubt -> levels.add(QualityLevel.RED));
        List<String> by = found.stream()
                .map(PageQuality::checkedBy)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return new QualityVerdict(QualityLevel.worst(levels), counted(worst.values()), by, remarks);
    }

    private static QualityVerdict.QualityCounts counted(Collection<QualityLevel> pages) {
        Map<QualityLevel, Integer> counts = new EnumMap<>(QualityLevel.class);
        pages.forEach(level -> counts.merge(level, 1, Integer::sum));
        return new QualityVerdict.QualityCounts(
                counts.getOrDefault(QualityLevel.GREEN, 0),
                counts.getOrDefault(QualityLevel.ORANGE, 0),
                counts.getOrDefault(QualityLevel.RED, 0),
                counts.getOrDefault(QualityLevel.UNCHECKED, 0));
    }

    private static QualityRemark remark(PageQuality found, int number) {
        return new QualityRemark(
                found.level(),
                found.code(),
                List.of(number),
                boxed(found.measured()),
                boxed(found.limit()),
                found.detail());
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}

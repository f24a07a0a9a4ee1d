package org.korrigo.application.internal.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.application.choice.ScoreDifference;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.Score;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds the marks of an exam up another way and holds the sums against those that count now. Not for use in a unit of work. */
@Component(service = ScoreComparison.class)
public final class ScoreComparison {

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final MarkingRepository markings;
    private final Scores scores;

    @Activate
    public ScoreComparison(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference MarkingRepository markings,
            @Reference Scores scores) {
        this.work = work;
        this.copies = copies;
        this.markings = markings;
        this.scores = scores;
    }

    /** A copy, what its marks come to now, and what they would come to. */
    public record Sum(Copy copy, BigDecimal before, Score after) {

        public boolean differs() {
            return before.compareTo(after.sheet().outOf20()) != 0;
        }

        /** Whether what was kept of final marks says anything else: a line, a label, a maximum. */
        public boolean outdatesTheSheet() {
            return copy.score()
                    .filter(kept -> !kept.sheet().equals(after.sheet()))
                    .isPresent();
        }
    }

    private record Rows(List<Copy> copies, Map<UUID, Marking> markings) {}

    /** Of copies whose marks come to something now. @param other the exam as it would be; its scoring scheme adds up */
    List<Sum> compare(Exam now, Exam other) {
        Rows rows = work.read(() -> rows(now.id()));
        List<Sum> sums = new ArrayList<>();
        for (Copy copy : rows.copies()) {
            Marking marking = rows.markings().get(copy.id());
            if (marking != null && !marking.marks().isEmpty()) {
                Score after = scores.sum(other, other.pipeline().scoring(), marking);
                scores.knownSheet(now, copy, marking)
                        .ifPresent(before -> sums.add(new Sum(copy, before.outOf20(), after)));
            }
        }
        return sums;
    }

    private Rows rows(UUID exam) {
        List<Copy> all = copies.ofExam(exam);
        return new Rows(all, markings.current(all.stream().map(Copy::id).toList()));
    }

    public static ScoreDifference difference(List<Sum> sums) {
        List<ScoreDifference.Line> lines = sums.stream()
                .filter(Sum::differs)
                .map(sum -> new ScoreDifference.Line(
                        sum.copy().number(), sum.before(), sum.after().sheet().outOf20()))
                .toList();
        String by = sums.isEmpty() ? "" : sums.get(0).after().scoredBy();
        return new ScoreDifference(by, sums.size(), lines.size(), meanChange(sums), lines);
    }

    private static BigDecimal meanChange(List<Sum> sums) {
        if (sums.isEmpty()) {
            return BigDecimal.ZERO.setScale(2);
        }
        BigDecimal all = sums.stream()
                .map(sum -> sum.after().sheet().outOf20().subtract(sum.before()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.divide(new BigDecimal(sums.size()), 2, RoundingMode.HALF_UP);
    }
}

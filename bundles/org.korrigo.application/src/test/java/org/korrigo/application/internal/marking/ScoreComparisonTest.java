package org.korrigo.application.internal.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.korrigo.application.choice.ScoreDifference;
import org.korrigo.application.internal.marking.ScoreComparison.Sum;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.copy.Score;
import org.korrigo.spi.scoring.ScoreSheet;

class ScoreComparisonTest {

    @Test
    void the_difference_counts_who_changes_and_averages_over_all() {
        ScoreDifference difference = ScoreComparison.difference(
                List.of(sum("A", "12.00", "12.50"), sum("B", "10.00", "10.00"), sum("C", "8.00", "7.25")));

        assertThat(difference.copies()).isEqualTo(3);
        assertThat(difference.changed()).isEqualTo(2);
        assertThat(difference.meanChange()).isEqualByComparingTo("-0.08");
        assertThat(difference.lines()).extracting(ScoreDifference.Line::copy).containsExactly("A", "C");
        assertThat(difference.by()).isEqualTo("scoring:points@1.1.0");
    }

    @Test
    void a_mark_written_with_other_zeros_is_the_same_mark() {
        assertThat(ScoreComparison.difference(List.of(sum("A", "12.5", "12.50")))
                        .changed())
                .isZero();
    }

    @Test
    void without_marks_there_is_nothing_to_average() {
        assertThat(ScoreComparison.difference(List.of()).meanChange()).isEqualByComparingTo("0");
    }

    @Test
    void a_kept_sheet_that_says_anything_else_is_outdated_and_one_that_is_not_kept_is_not() {
        Sum fresh = sum("A", "12.50", "12.50");
        assertThat(fresh.outdatesTheSheet()).isFalse();
        Sum same = new Sum(fresh.copy().scored(fresh.after()), fresh.before(), fresh.after());
        assertThat(same.outdatesTheSheet()).isFalse();

        ScoreSheet sheet = fresh.after().sheet();
        var outOf40 = new ScoreSheet(sheet.lines(), sheet.total(), new BigDecimal(40), sheet.outOf20(), List.of());
        Sum other = new Sum(same.copy(), same.before(), new Score(outOf40, 4, "scoring:points@1.1.0"));
        assertThat(other.differs()).isFalse();
        assertThat(other.outdatesTheSheet()).isTrue();
    }

    private static Sum sum(String number, String before, String after) {
        UUID id = UUID.randomUUID();
        Copy copy = new Copy(
                id,
                id,
                id,
                1,
                number,
                CopyState.GRADED,
                List.of(),
                1,
                Identity.UNREAD,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                0);
        BigDecimal points = new BigDecimal(after);
        var sheet = new ScoreSheet(List.of(), points, new BigDecimal(20), points, List.of());
        return new Sum(copy, new BigDecimal(before), new Score(sheet, 4, "scoring:points@1.1.0"));
    }
}

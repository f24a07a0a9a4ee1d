package org.korrigo.scoring.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.scoring.ScoringScheme;
import org.korrigo.spi.testkit.SampleExam;
import org.korrigo.spi.testkit.ScoringSchemeContract;

class PointsScoringTest extends ScoringSchemeContract {

    private final PointsScoring scoring = new PointsScoring();

    @Override
    protected ScoringScheme scoring() {
        return scoring;
    }

    @Test
    void addsTenthsExactly() {
        ScoreSheet sheet = score(scheme(leaf("a", "1"), leaf("b", "1")), Map.of("a", "0.1", "b", "0.2"));
        assertThat(sheet.total()).isEqualTo(new BigDecimal("0.3"));
    }

    @Test
    void roundsHalfAHundredthUp() {
        assertThat(score(scheme(leaf("a", "32")), Map.of("a", "21")).outOf20()).isEqualTo(new BigDecimal("13.13"));
        assertThat(score(scheme(leaf("a", "3")), Map.of("a", "1")).outOf20()).isEqualTo(new BigDecimal("6.67"));
    }

    @Test
    void sumsChildrenIntoTheirParents() {
        ScoreSheet sheet = score(SampleExam.SCHEME, Map.of("ex1-a", "5.25", "ex1-b", "1.5"));
        assertThat(sheet.lines())
                .contains(new ScoreLine(
                        "ex1", "Exercice 1", 0, Optional.of(new BigDecimal("6.75")), new BigDecimal("12")))
                .contains(new ScoreLine("ex2", "ex2", 0, Optional.empty(), new BigDecimal("8")));
        assertThat(sheet.missing()).containsExactly("ex2");
    }

    @Test
    void countsABonusInTheScoreButNotInTheMaximum() {
        MarkScheme scheme = scheme(leaf("a", "10"), bonus("b", "2"));
        ScoreSheet sheet = score(scheme, Map.of("a", "10", "b", "1"));
        assertThat(sheet.maximum()).isEqualByComparingTo("10");
        assertThat(sheet.outOf20()).isEqualTo(new BigDecimal("22.00"));
        assertThat(sheet.lines().get(1).maximum()).isEqualByComparingTo("2");
    }

    @Test
    void capsTheScoreAtTwentyWhenAsked() {
        MarkScheme scheme = scheme(leaf("a", "10"), bonus("b", "2"));
        Map<String, BigDecimal> marks = Map.of("a", BigDecimal.TEN, "b", BigDecimal.ONE);
        assertThat(scoring.score(scheme, marks, new Options(Map.of("cap", "true")))
                        .outOf20())
                .isEqualTo(new BigDecimal("20.00"));
    }

    @Test
    void missesNoBonus() {
        MarkScheme scheme = scheme(leaf("a", "10"), bonus("b", "2"));
        assertThat(score(scheme, Map.of("a", "1")).missing()).isEmpty();
        assertThat(score(scheme, Map.of("b", "1")).missing()).containsExactly("a");
    }

    @Test
    void leavesABonusOutOfItsParentsMaximum() {
        MarkScheme scheme = scheme(SampleExam.parent("ex", "Exercice", leaf("a", "4"), bonus("b", "1")));
        assertThat(score(scheme, Map.of()).lines().get(0).maximum()).isEqualByComparingTo("4");
    }

    @Test
    void countsNothingForMarksOfForeignItems() {
        assertThat(score(scheme(leaf("a", "4")), Map.of("gone", "3")).total()).isEqualByComparingTo("0");
    }

    @Test
    void scoresAnEmptySchemeAsNothing() {
        ScoreSheet sheet = score(MarkScheme.EMPTY, Map.of());
        assertThat(sheet.outOf20()).isEqualTo(new BigDecimal("0.00"));
        assertThat(sheet.isComplete()).isTrue();
    }

    private ScoreSheet score(MarkScheme scheme, Map<String, String> marks) {
        Map<String, BigDecimal> exact = new HashMap<>();
        marks.forEach((item, mark) -> exact.put(item, new BigDecimal(mark)));
        return scoring.score(scheme, exact, Options.NONE);
    }

    private static MarkScheme scheme(MarkItem... items) {
        return new MarkScheme(List.of(items));
    }

    private static MarkItem leaf(String id, String points) {
        return SampleExam.leaf(id, points);
    }

    private static MarkItem bonus(String id, String points) {
        return new MarkItem(id, id, new BigDecimal(points), new BigDecimal("0.5"), true, List.of());
    }
}

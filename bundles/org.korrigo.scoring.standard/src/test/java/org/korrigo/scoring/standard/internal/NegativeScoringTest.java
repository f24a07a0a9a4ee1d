package org.korrigo.scoring.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.korrigo.spi.testkit.SampleExam.leaf;
import static org.korrigo.spi.testkit.SampleExam.parent;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.scoring.ScoringScheme;
import org.korrigo.spi.testkit.ScoringSchemeContract;

class NegativeScoringTest extends ScoringSchemeContract {

    private final NegativeScoring scoring = new NegativeScoring();
    /** A quiz of two questions with its wrong answers, an essay, and points off for spelling. */
    private final Marked exam = Marked.with(
            scoring,
            parent("quiz", "Quiz", leaf("q1", "1"), leaf("q2", "1"), leaf("wrong", "4")),
            leaf("essay", "8"),
            leaf("spelling", "2"));

    private final Map<String, String> malus = Map.of("malus", "wrong + spelling");

    @Override
    protected ScoringScheme scoring() {
        return scoring;
    }

    @Test
    void subtractsTheMarksOfMalusItems() {
        ScoreSheet sheet = exam.score("q1=1 q2=1 wrong=0.5 essay=6 spelling=1.25", malus);
        assertThat(sheet.total()).isEqualTo(new BigDecimal("6.25"));
        assertThat(Marked.line(sheet, "wrong").points()).contains(new BigDecimal("-0.5"));
        assertThat(Marked.line(sheet, "quiz").points()).contains(new BigDecimal("1.5"));
    }

    @Test
    void addsNothingToTheMaximumForAMalus() {
        ScoreSheet sheet = exam.score("", malus);
        assertThat(sheet.maximum()).isEqualByComparingTo("10");
        assertThat(Marked.line(sheet, "quiz").maximum()).isEqualByComparingTo("2");
        assertThat(Marked.line(sheet, "spelling").maximum()).isEqualByComparingTo("0");
    }

    @Test
    void scoresOutOfWhatCanBeHadWithoutTheMalus() {
        assertThat(exam.score("q1=1 q2=1 essay=8 spelling=1", malus).outOf20()).isEqualTo(new BigDecimal("18.00"));
    }

    @Test
    void missesNoMalusThatIsNotMarked() {
        assertThat(exam.score("q1=1 essay=3", malus).missing()).containsExactly("q2");
        assertThat(exam.score("q1=1 q2=0 essay=3", malus).isComplete()).isTrue();
    }

    @Test
    void subtractsEverythingBelowAMalusParent() {
        Marked grouped =
                Marked.with(scoring, leaf("a", "10"), parent("off", "Off", leaf("late", "2"), leaf("messy", "1")));
        ScoreSheet sheet = grouped.score("a=9 late=2 messy=0.5", Map.of("malus", "off"));
        assertThat(sheet.total()).isEqualTo(new BigDecimal("6.5"));
        assertThat(sheet.maximum()).isEqualByComparingTo("10");
    }

    @Test
    void takesThePenaltyOffForAMarkOfZeroOnly() {
        Map<String, String> options = Map.of("malus", "wrong;spelling", "penalties", "q1+q2=0.25; essay=1");
        assertThat(exam.score("q1=0 q2=0.00 essay=6", options).total()).isEqualByComparingTo("5.5");
        assertThat(exam.score("q1=0.25 essay=6", options).total()).isEqualByComparingTo("6.25");
        assertThat(exam.score("q1=0 q2=1 essay=0", options).lines().get(0).points())
                .contains(new BigDecimal("0.75"));
    }

    @ParameterizedTest
    @CsvSource({
        "total,    wrong=3 q1=1 essay=5,  3, -2",
        "exercise, wrong=3 q1=1 essay=5,  5,  0",
        "none,     wrong=3 q1=1 essay=5,  3, -2",
        "total,    wrong=3 essay=1,       0, -3",
        "exercise, wrong=3 essay=1,       1,  0",
        "none,     wrong=3 essay=1,      -2, -3",
        "exercise, q1=1 essay=1 spelling=2,      0,  1",
        "exercise, q1=1 essay=1.5 spelling=1,  1.5,  1",
    })
    void stopsAtTheFloor(String floor, String marks, BigDecimal total, BigDecimal quiz) {
        ScoreSheet sheet = exam.score(marks, Map.of("malus", "wrong+spelling", "floor", floor));
        assertThat(sheet.total()).isEqualByComparingTo(total);
        assertThat(Marked.line(sheet, "quiz").points().orElseThrow()).isEqualByComparingTo(quiz);
    }

    @Test
    void keepsTheTotalFromFallingBelowZeroUnlessToldOtherwise() {
        assertThat(exam.score("essay=0.5 spelling=2", malus).outOf20()).isEqualTo(new BigDecimal("0.00"));
    }

    @ParameterizedTest
    @CsvSource({"down, -4.00", "up, -3.00", "half-up, -3.00"})
    void roundsLiterallyDownBelowZero(String rounding, BigDecimal expected) {
        Map<String, String> options =
                Map.of("malus", "wrong+spelling", "floor", "none", "step", "1", "rounding", rounding);
        assertThat(exam.score("spelling=1.6", options).outOf20()).isEqualTo(expected);
    }

    @Test
    void addsEverythingWithoutOptions() {
        assertThat(exam.score("q1=1 wrong=2 spelling=1", Map.of()).total()).isEqualByComparingTo("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q1", "q1=", "q1=free", "q1=-1", "q1=0", "q1=0,5", "=1", "q1+=1", "q1=1;q1=2"})
    void findsPenaltiesThatCannotBeRead(String penalties) {
        assertThat(exam.problems(Map.of("penalties", penalties))).containsExactly("option-invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "malus,     speling,                    speling unknown-item",
        "malus,     quiz+essay+spelling,        malus-only",
        "penalties, q9=1,                       q9 unknown-item",
        "penalties, quiz=1,                     quiz penalty-on-parent",
        "floor,     zero,                       option-invalid",
        "rounding,  nearest,                    option-invalid",
    })
    void findsOptionsThatFitNoItem(String key, String value, String problem) {
        assertThat(exam.problems(Map.of(key, value))).containsExactly(problem);
    }

    @Test
    void findsAPenaltyOnAMalus() {
        assertThat(exam.problems(Map.of("malus", "wrong", "penalties", "wrong=1")))
                .containsExactly("wrong penalty-on-malus");
    }

    @Test
    void findsNoFaultWithGoodOptions() {
        assertThat(exam.problems(Map.of("malus", "wrong+spelling", "penalties", "q1+q2=0.5", "floor", "exercise")))
                .isEmpty();
    }
}

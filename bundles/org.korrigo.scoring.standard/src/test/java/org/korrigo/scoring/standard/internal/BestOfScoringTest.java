package org.korrigo.scoring.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.korrigo.spi.testkit.SampleExam.leaf;
import static org.korrigo.spi.testkit.SampleExam.parent;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.scoring.ScoringScheme;
import org.korrigo.spi.testkit.ScoringSchemeContract;

class BestOfScoringTest extends ScoringSchemeContract {

    private static final Map<String, String> TWO_OF_THREE = Map.of("groups", "ex3+ex4+ex5:2");

    private final BestOfScoring scoring = new BestOfScoring();
    /** Ten points for all, then two of three exercises of five points; ex5 has two questions. */
    private final Marked exam = Marked.with(
            scoring,
            leaf("ex1", "10"),
            leaf("ex3", "5"),
            leaf("ex4", "5"),
            parent("ex5", "Ex 5", leaf("ex5-a", "2"), leaf("ex5-b", "3")));

    @Override
    protected ScoringScheme scoring() {
        return scoring;
    }

    @Test
    void countsTheBestOfEachGroupAndTheMaximumOfThose() {
        ScoreSheet sheet = exam.score("ex1=10 ex3=1.5 ex4=4.25 ex5-a=2 ex5-b=1", TWO_OF_THREE);
        assertThat(sheet.total()).isEqualTo(new BigDecimal("17.25"));
        assertThat(sheet.maximum()).isEqualTo(new BigDecimal("20"));
        assertThat(sheet.outOf20()).isEqualTo(new BigDecimal("17.25"));
        assertThat(sheet.isComplete()).isTrue();
    }

    @Test
    void keepsTheMarkOfAQuestionThatDoesNotCountOnItsLine() {
        ScoreSheet sheet = exam.score("ex3=1.5 ex4=4.25 ex5-a=2 ex5-b=1", TWO_OF_THREE);
        assertThat(Marked.line(sheet, "ex3").points()).contains(new BigDecimal("1.5"));
        assertThat(Marked.line(sheet, "ex3").maximum()).isEqualTo(new BigDecimal("5"));
    }

    @Test
    void countsBelowAParentAsWell() {
        Marked nested = Marked.with(scoring, parent("ex", "Ex", leaf("a", "4"), leaf("b", "4"), leaf("c", "2")));
        ScoreSheet sheet = nested.score("a=1 b=3 c=2", Map.of("groups", "a+b:1"));
        assertThat(Marked.line(sheet, "ex").points()).contains(new BigDecimal("5"));
        assertThat(Marked.line(sheet, "ex").maximum()).isEqualTo(new BigDecimal("6"));
        assertThat(sheet.outOf20()).isEqualTo(new BigDecimal("16.67"));
    }

    @Test
    void countsChoicesWithinChoices() {
        MarkItem first = parent("x", "X", leaf("x1", "5"), leaf("x2", "5"));
        Marked nested = Marked.with(scoring, first, leaf("y", "5"), leaf("z", "5"));
        ScoreSheet sheet = nested.score("x1=1 x2=4 y=2 z=3", Map.of("groups", "x1 + x2 : 1 ;\n x+y+z:2"));
        assertThat(nested.problems(Map.of("groups", "x1+x2:1;x+y+z:2"))).isEmpty();
        assertThat(sheet.total()).isEqualByComparingTo("7");
        assertThat(sheet.maximum()).isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @CsvSource({
        "'',                          ex1 ex3 ex4 ex5-a ex5-b",
        "ex1=1,                       ex3 ex4 ex5-a ex5-b",
        "ex1=1 ex3=2,                 ex4 ex5-a ex5-b",
        "ex1=1 ex3=2 ex4=0,           ''",
        "ex1=1 ex3=2 ex5-a=1,         ex4 ex5-b",
        "ex1=1 ex3=2 ex4=0 ex5-a=1,   ex5-b",
        "ex3=2 ex5-a=1 ex5-b=1,       ex1",
    })
    void missesAnOptionalQuestionOnlyUntilEnoughOthersAreMarked(String marks, String missing) {
        assertThat(exam.score(marks, TWO_OF_THREE).missing())
                .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing.split(" ")));
    }

    @Test
    void scoresWhatIsThereWhenFewerThanCountAreMarked() {
        ScoreSheet sheet = exam.score("ex4=3", TWO_OF_THREE);
        assertThat(sheet.total()).isEqualByComparingTo("3");
        assertThat(sheet.maximum()).isEqualByComparingTo("20");
    }

    @Test
    void addsEverythingWithoutGroups() {
        assertThat(exam.score("ex1=10 ex3=5 ex4=5 ex5-a=2 ex5-b=3", Map.of()).maximum())
                .isEqualByComparingTo("25");
    }

    @Test
    void roundsAsTheOptionsSay() {
        Map<String, String> options = Map.of("groups", "ex3+ex4+ex5:2", "step", "0.5", "rounding", "up");
        assertThat(exam.score("ex1=10 ex3=0.25", options).outOf20()).isEqualTo(new BigDecimal("10.50"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ex3+ex4", "ex3:1", "ex3+ex4:", "ex3+ex4:two", "ex3++ex4:1", ":1", "ex3+ex4=1", "ex3+ex4:1:2"})
    void findsGroupsThatCannotBeRead(String groups) {
        assertThat(exam.problems(Map.of("groups", groups))).containsExactly("option-invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "ex3+ex9:1,              ex9 unknown-item",
        "ex3+ex4:2,              ex3 best-of-count",
        "ex3+ex4:0,              ex3 best-of-count",
        "ex3+ex4:1;ex4+ex5:1,    ex4 best-of-overlap",
        "ex3+ex5-a:1,            ex3 best-of-apart",
        "ex1+ex3:1,              ex1 best-of-unequal",
        "ex5-a+ex5-b:1,          ex5-a best-of-unequal",
    })
    void findsGroupsThatCannotBeScored(String groups, String problem) {
        assertThat(exam.problems(Map.of("groups", groups))).containsExactly(problem);
    }

    @Test
    void findsABonusInAGroup() {
        Marked withBonus = Marked.with(scoring, leaf("a", "2"), Marked.bonus("b", "2"));
        assertThat(withBonus.problems(Map.of("groups", "a+b:1"))).containsExactly("b best-of-bonus");
    }

    @Test
    void findsNoFaultWithAGoodGroup() {
        assertThat(exam.problems(TWO_OF_THREE)).isEmpty();
    }

    @Test
    void findsABadRoundingToo() {
        assertThat(exam.problems(Map.of("rounding", "nearest"))).containsExactly("option-invalid");
    }
}

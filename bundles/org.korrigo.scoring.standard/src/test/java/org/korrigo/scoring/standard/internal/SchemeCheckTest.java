package org.korrigo.scoring.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korrigo.spi.Options;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.SchemeProblem;

class SchemeCheckTest {

    @ParameterizedTest
    @CsvSource({
        "q, Question,  2,    0.5,",
        "q, Question,  2,    0.3,  step-does-not-divide",
        "q, Question,  0.75, 0.25,",
        "q, Question,  2,    0,    invalid-step",
        "q, Question,  2,   -0.5,  invalid-step",
        "q, Question,  0,    0.5,  zero-points",
        "q, Question, -2,    0.5,  negative-points",
        "q, ' ',       2,    0.5,  blank-label",
        "' ', Question, 2,   0.5,  blank-id",
    })
    void findsWhatIsWrongWithALeaf(String id, String label, BigDecimal points, BigDecimal step, String code) {
        MarkItem item = new MarkItem(id, label, points, step, false, List.of());
        assertThat(codes(Options.NONE, item)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void findsAnIdThatReturnsInAnotherBranch() {
        assertThat(codes(Options.NONE, parent("ex1", leaf("a")), parent("ex2", leaf("a"))))
                .containsExactly("duplicate-id");
    }

    @Test
    void findsAnEmptyScheme() {
        assertThat(codes(Options.NONE)).containsExactly("empty-scheme");
    }

    @Test
    void findsASchemeOfNothingButBonus() {
        MarkItem bonus = new MarkItem("b", "b", BigDecimal.ONE, BigDecimal.ONE, true, List.of());
        assertThat(codes(Options.NONE, bonus)).containsExactly("bonus-only");
    }

    @Test
    void countsLevelsOfNesting() {
        Options two = new Options(Map.of("max-depth", "2"));
        assertThat(codes(two, parent("a", leaf("b")))).isEmpty();
        assertThat(codes(two, parent("a", parent("b", leaf("c"))))).containsExactly("too-deep");
    }

    @Test
    void complainsOfADepthThatIsNoNumber() {
        assertThat(codes(new Options(Map.of("max-depth", "deep")), leaf("a"))).containsExactly("option-invalid");
    }

    private static List<String> codes(Options options, MarkItem... items) {
        return new PointsScoring()
                .check(new MarkScheme(List.of(items)), options).stream()
                        .map(SchemeProblem::code)
                        .toList();
    }

    private static MarkItem leaf(String id) {
        return new MarkItem(id, id, BigDecimal.ONE, BigDecimal.ONE, false, List.of());
    }

    private static MarkItem parent(String id, MarkItem child) {
        return new MarkItem(id, id, BigDecimal.ZERO, BigDecimal.ONE, false, List.of(child));
    }
}

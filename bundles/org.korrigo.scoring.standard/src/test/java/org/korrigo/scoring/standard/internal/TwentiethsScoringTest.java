package org.korrigo.scoring.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.korrigo.spi.testkit.SampleExam.leaf;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.scoring.ScoringScheme;
import org.korrigo.spi.testkit.ScoringSchemeContract;

class TwentiethsScoringTest extends ScoringSchemeContract {

    private final TwentiethsScoring scoring = new TwentiethsScoring();

    @Override
    protected ScoringScheme scoring() {
        return scoring;
    }

    @ParameterizedTest
    @CsvSource({
        "21,    half-up,   0.01, 13.13",
        "21,    half-even, 0.01, 13.12",
        "21,    down,      0.01, 13.12",
        "21,    up,        0.1,  13.20",
        "21,    down,      0.1,  13.10",
        "21,    half-up,   0.25, 13.25",
        "21,    half-even, 0.25, 13.00",
        "21,    half-up,   0.5,  13.00",
        "22,    half-up,   0.5,  14.00",
        "22,    half-even, 0.5,  14.00",
        "20,    half-up,   1,    13.00",
        "20,    half-even, 1,    12.00",
        "20,    up,        1,    13.00",
        "20,    down,      1,    12.00",
        "0,     up,        1,    0.00",
        "32,    down,      1,    20.00",
    })
    void bringsPointsOutOfThirtyTwoToTheStep(String mark, String rounding, String step, BigDecimal expected) {
        ScoreSheet sheet = outOf("32").score("a=" + mark, Map.of("rounding", rounding, "step", step));
        assertThat(sheet.outOf20()).isEqualTo(expected);
    }

    @Test
    void roundsOnceAndNotFromAnAlreadyRoundedScore() {
        assertThat(outOf("1000").score("a=412.4", Map.of("step", "0.5")).outOf20())
                .as("8.248 is nearer to 8 than to 8.5, though 8.25 is not")
                .isEqualTo(new BigDecimal("8.00"));
    }

    @Test
    void leavesThePointsAsTheyAre() {
        ScoreSheet sheet = outOf("30").score("a=10.25", Map.of("step", "1"));
        assertThat(sheet.total()).isEqualTo(new BigDecimal("10.25"));
        assertThat(sheet.maximum()).isEqualTo(new BigDecimal("30"));
        assertThat(sheet.outOf20()).isEqualTo(new BigDecimal("7.00"));
    }

    @Test
    void letsABonusLiftTheScoreAboveTwentyUnlessItIsCapped() {
        Marked exam = Marked.with(scoring, leaf("a", "10"), Marked.bonus("b", "2"));
        assertThat(exam.score("a=10 b=1.25", Map.of("step", "1", "rounding", "down"))
                        .outOf20())
                .isEqualTo(new BigDecimal("22.00"));
        assertThat(exam.score("a=10 b=1.25", Map.of("cap", "true")).outOf20()).isEqualTo(new BigDecimal("20.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "rounding, upwards",
        "rounding, HALF_UP",
        "step, 0",
        "step, -1",
        "step, '0,5'",
        "step, 0.3",
        "step, 0.005",
        "step, 7",
        "cap, yes",
        "max-depth, deep"
    })
    void findsAnOptionThatSaysNothing(String key, String value) {
        Map<String, String> options = Map.of(key, value);
        assertThat(outOf("32").problems(options)).containsExactly("option-invalid");
        assertThat(outOf("32").details(options)).contains(key).contains("'" + value + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "0.05", "0.1", "0.2", "0.25", "0.5", "1", "2"})
    void takesEveryStepThatReachesTwenty(String step) {
        assertThat(outOf("32").problems(Map.of("step", step))).isEmpty();
        assertThat(outOf("32").score("a=32", Map.of("step", step)).outOf20()).isEqualTo(new BigDecimal("20.00"));
    }

    @Test
    void ratherFailsThanScoresByAnotherRule() {
        assertThatThrownBy(() -> outOf("32").score("a=1", Map.of("rounding", "upwards")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rounding");
    }

    private Marked outOf(String points) {
        return Marked.with(scoring, leaf("a", points));
    }
}

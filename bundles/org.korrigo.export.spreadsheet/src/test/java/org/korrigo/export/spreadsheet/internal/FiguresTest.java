package org.korrigo.export.spreadsheet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "12,              12.00 12.00 12 12 0.00",
        "15 5,            10.00 10.00 5 15 5.00",
        "9 2 4 4 5 4 5 7, 5.00 4.50 2 9 2.00",
        "0 20 0,          6.67 0.00 0 20 9.43",
        "0.1 0.2,         0.15 0.15 0.1 0.2 0.05",
        "-1 9.25 7.5,     5.25 7.50 -1 9.25 4.48",
    })
    void tellMeanMedianExtremesAndSpread(String marks, String expected) {
        Figures figures = Figures.of(numbers(marks));
        assertThat(Stream.of(
                        figures.mean(), figures.median(), figures.lowest(), figures.highest(), figures.deviation()))
                .containsExactlyElementsOf(numbers(expected));
    }

    @Test
    void tellTheSuccessOfTheExactMean() {
        assertThat(Figures.of(numbers("0 0 20")).success(new BigDecimal(20))).isEqualTo(new BigDecimal("33.3"));
        assertThat(Figures.of(numbers("1 0 0 0 0 0 0 0")).success(new BigDecimal(20)))
                .as("0.625 percent, and not 0.65 of a mean of 0.13")
                .isEqualTo(new BigDecimal("0.6"));
    }

    private static List<BigDecimal> numbers(String text) {
        return Stream.of(text.split(" ")).map(BigDecimal::new).toList();
    }
}

package org.korrigo.export.spreadsheet.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Marks in figures, with two decimals where they must be rounded.
 *
 * @param exactMean not rounded yet
 * @param deviation standard, of all the marks and not of a sample
 */
record Figures(BigDecimal exactMean, BigDecimal median, BigDecimal lowest, BigDecimal highest, BigDecimal deviation) {

    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** @param marks at least one */
    static Figures of(List<BigDecimal> marks) {
        List<BigDecimal> sorted = marks.stream().sorted().toList();
        BigDecimal mean = mean(sorted);
        return new Figures(
                mean,
                rounded(median(sorted)),
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                rounded(deviation(sorted, mean)));
    }

    BigDecimal mean() {
        return rounded(exactMean);
    }

    /** The mean in percent of this maximum, with one decimal. */
    BigDecimal success(BigDecimal maximum) {
        return exactMean.multiply(HUNDRED).divide(maximum, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO, MathContext.DECIMAL64);
    }

    private static BigDecimal deviation(List<BigDecimal> numbers, BigDecimal mean) {
        List<BigDecimal> squares =
                numbers.stream().map(number -> number.subtract(mean).pow(2)).toList();
        return mean(squares).sqrt(MathContext.DECIMAL64);
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP);
    }
}

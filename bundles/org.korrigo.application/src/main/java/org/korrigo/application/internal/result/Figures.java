package org.korrigo.application.internal.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korrigo.application.result.ResultOverview.Bin;
import org.korrigo.application.result.ResultOverview.Summary;

/** Statistics of exact numbers. */
final class Figures {

    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal TWO = new BigDecimal("2");

    private final List<BigDecimal> sorted;

    Figures(List<BigDecimal> numbers) {
        sorted = numbers.stream().sorted().toList();
    }

    int count() {
        return sorted.size();
    }

    Summary summary() {
        return new Summary(count(), mean(), median(), deviation(), minimum(), maximum());
    }

    Optional<BigDecimal> mean() {
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sum().divide(size(), DECIMALS, RoundingMode.HALF_UP));
    }

    /** The mean as a part of something. @param decimals half up */
    Optional<BigDecimal> mean(int decimals, BigDecimal of) {
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(sum().divide(size().multiply(of), decimals, RoundingMode.HALF_UP));
    }

    /** Exact up to the decimals that marks have: half of a decimal is one. */
    Optional<BigDecimal> median() {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal low = sorted.get((count() - 1) / 2);
        BigDecimal high = sorted.get(count() / 2);
        return Optional.of(low.compareTo(high) == 0 ? low : half(low.add(high)));
    }

    private static BigDecimal half(BigDecimal sum) {
        BigDecimal half = sum.divide(TWO);
        return half.scale() > MOST_DECIMALS ? half.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : half;
    }

    private Optional<BigDecimal> deviation() {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal squares =
                sorted.stream().map(number -> number.multiply(number)).reduce(BigDecimal.ZERO, BigDecimal::add);
        // n Σx² − (Σx)², exact, so that equal numbers deviate by nothing
        BigDecimal spread = squares.multiply(size()).subtract(sum().multiply(sum()));
        return Optional.of(spread.sqrt(MathContext.DECIMAL64).divide(size(), DECIMALS, RoundingMode.HALF_UP));
    }

    Optional<BigDecimal> minimum() {
        return sorted.stream().findFirst();
    }

    Optional<BigDecimal> maximum() {
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(count() - 1));
    }

    /** @param maximum above 0, or there is nothing to divide */
    List<Bin> histogram(BigDecimal maximum, int bins) {
        List<Bin> histogram = new ArrayList<>();
        if (maximum.signum() > 0) {
            for (int i = 0; i < bins; i++) {
                BigDecimal from = bound(maximum, i, bins);
                BigDecimal to = bound(maximum, i + 1, bins);
                boolean first = i == 0;
                boolean last = i == bins - 1;
                long inside = sorted.stream()
                        .filter(number -> (first || number.compareTo(from) >= 0) && (last || number.compareTo(to) < 0))
                        .count();
                histogram.add(new Bin(from, to, (int) inside));
            }
        }
        return histogram;
    }

    private static BigDecimal bound(BigDecimal maximum, int i, int bins) {
        BigDecimal bound =
                maximum.multiply(new BigDecimal(i)).divide(new BigDecimal(bins), MOST_DECIMALS, RoundingMode.HALF_UP);
        return bound.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(bound.stripTrailingZeros().toPlainString());
    }

    private BigDecimal sum() {
        return sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal size() {
        return new BigDecimal(count());
    }
}

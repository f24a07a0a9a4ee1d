package org.korrigo.application.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.copy.CopyState;

/**
 * What an exam came to. Figures are of final copies alone.
 *
 * @param outOf what all totals here are out of: the maximum of the barème, or 20 when copies were settled by different barèmes
 * @param histogram of the totals, from low to high, without gaps
 * @param items the questions that carry marks, in reading order
 * @param classes by name
 * @param rows the copies that the asking person may see
 */
public record ResultOverview(
        BigDecimal outOf,
        Summary copies,
        List<Bin> histogram,
        List<ItemFigures> items,
        List<ClassFigures> classes,
        List<Row> rows) {

    public ResultOverview {
        histogram = List.copyOf(histogram);
        items = List.copyOf(items);
        classes = List.copyOf(classes);
        rows = List.copyOf(rows);
    }

    /**
     * Of numbers; all but the count are empty without any.
     *
     * @param mean two decimals, half up
     * @param median exact
     * @param deviation of the whole population, two decimals, half up
     */
    public record Summary(
            int count,
            Optional<BigDecimal> mean,
            Optional<BigDecimal> median,
            Optional<BigDecimal> deviation,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum) {}

    /** Numbers from one bound to below the other; the first takes what is lower still, the last its upper bound and what is above. */
    public record Bin(BigDecimal from, BigDecimal to, int count) {}

    /**
     * A question.
     *
     * @param label with those of what it is part of
     * @param count copies that have a mark for it
     * @param mean two decimals, half up
     * @param success the mean as a part of the maximum, 0 to 1, four decimals; empty where the maximum is 0
     */
    public record ItemFigures(
            String item,
            String label,
            BigDecimal maximum,
            int count,
            Optional<BigDecimal> mean,
            Optional<BigDecimal> success,
            List<Bin> histogram) {}

    /** A class with final copies. */
    public record ClassFigures(
            String name, int count, BigDecimal mean, BigDecimal median, BigDecimal minimum, BigDecimal maximum) {}

    /**
     * A copy.
     *
     * @param student empty for those who may not know, and while nobody knows
     * @param total exact; empty until the copy is final
     * @param outOf20 the same on the French scale
     */
    public record Row(
            UUID copy,
            String number,
            Optional<StudentName> student,
            CopyState state,
            Optional<BigDecimal> total,
            Optional<BigDecimal> outOf20) {}

    /** Whose copy it is. */
    public record StudentName(String lastName, String firstName, String className) {}
}

package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;

/**
 * From a total to the score out of twenty, rounded once.
 *
 * @param step the score is a multiple of it; it divides 20
 * @param capped whether a bonus may not lift the score above 20
 */
record TwentyScale(RoundingMode rounding, BigDecimal step, boolean capped) {

    static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private static final BigDecimal TWENTY = new BigDecimal("20.00");

    /** Upwards and downwards are meant literally, below zero too. */
    private static final Map<String, RoundingMode> ROUNDINGS = Map.of(
            "half-up", RoundingMode.HALF_UP,
            "half-even", RoundingMode.HALF_EVEN,
            "up", RoundingMode.CEILING,
            "down", RoundingMode.FLOOR);

    /** Hundredths, half up: only {@code cap} is up to the exam. */
    static TwentyScale plain(Options options) throws PluginException {
        return new TwentyScale(RoundingMode.HALF_UP, HUNDREDTH, OptionText.flag(options, "cap", false));
    }

    /** @throws PluginException {@code option-invalid} for an unknown rounding, a step that does not divide 20 or a cap that is no flag */
    static TwentyScale of(Options options) throws PluginException {
        RoundingMode rounding = OptionText.word(options, "rounding", "half-up", ROUNDINGS);
        return new TwentyScale(rounding, step(options), OptionText.flag(options, "cap", false));
    }

    private static BigDecimal step(Options options) throws PluginException {
        BigDecimal step = OptionText.decimal(options, "step", HUNDREDTH);
        boolean usable = step.signum() > 0
                && step.remainder(HUNDREDTH).signum() == 0
                && TWENTY.remainder(step).signum() == 0;
        if (!usable) {
            throw OptionText.invalid(options, "step", "a multiple of 0.01 that divides 20");
        }
        return step;
    }

    /** With two decimals; nothing out of nothing is nothing. */
    BigDecimal outOf20(BigDecimal total, BigDecimal maximum) {
        if (maximum.signum() == 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        BigDecimal steps = total.multiply(TWENTY).divide(maximum.multiply(step), 0, rounding);
        BigDecimal score = steps.multiply(step).setScale(2, RoundingMode.UNNECESSARY);
        return capped ? score.min(TWENTY) : score;
    }
}

package org.korrigo.application.scheme;

import java.math.BigDecimal;

/**
 * A mark that is above the maximum or off the step of its item. Nobody changes it but a marker; until then the copy cannot be finalised.
 *
 * @param copy anonymous number
 * @param settled whether the marks of the copy are final
 */
public record UnfitMark(
        String copy,
        String item,
        String label,
        BigDecimal points,
        BigDecimal maximum,
        BigDecimal step,
        boolean settled) {

    public boolean aboveMaximum() {
        return points.compareTo(maximum) > 0;
    }
}

package org.korrigo.spi.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The marks of a copy, added up.
 *
 * @param lines parents before their children, in reading order
 * @param total of what is marked so far
 * @param maximum of the scheme, without bonus
 * @param outOf20 the total on the French scale, two decimals, half up
 * @param missing ids of the leaves that are not marked yet; the sheet is complete when it is empty
 */
public record ScoreSheet(
        List<ScoreLine> lines, BigDecimal total, BigDecimal maximum, BigDecimal outOf20, List<String> missing) {

    public ScoreSheet {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}

package org.korrigo.application.choice;

import java.math.BigDecimal;
import java.util.List;

/**
 * What another way to add marks up would change.
 *
 * @param by who would add up, for example {@code scoring:points@1.1.0}
 * @param copies with marks
 * @param changed how many of them would come to something else
 * @param meanChange of the score out of 20 over all copies with marks, two decimals
 * @param lines the copies that change
 */
public record ScoreDifference(String by, int copies, int changed, BigDecimal meanChange, List<Line> lines) {

    public ScoreDifference {
        lines = List.copyOf(lines);
    }

    /** A copy, by its anonymous number, and its score out of 20 before and after. */
    public record Line(String copy, BigDecimal before, BigDecimal after) {}
}

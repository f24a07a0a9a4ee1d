package org.korrigo.application.finalisation;

import java.math.BigDecimal;
import java.util.List;

/**
 * What keeps a copy from being finalised.
 *
 * @param ready whether nothing does
 * @param missing questions without a mark that need one, in reading order
 * @param unfit marks that the barème no longer allows
 * @param appreciation whether the exam asks for an appreciation and there is none
 * @param scoringAway whether the scoring plug-in is away: which questions are optional is then not known, and all count
 */
public record FinalisationCheck(
        boolean ready, List<OpenItem> missing, List<UnfitItem> unfit, boolean appreciation, boolean scoringAway) {

    public FinalisationCheck {
        missing = List.copyOf(missing);
        unfit = List.copyOf(unfit);
    }

    /** A question. @param label with those of what it is part of: {@code Exercice 1 › a)} */
    public record OpenItem(String item, String label) {}

    /** A mark above the maximum or off the step. */
    public record UnfitItem(String item, String label, BigDecimal points, BigDecimal maximum) {}
}

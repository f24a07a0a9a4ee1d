package org.korrigo.application.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.korrigo.application.choice.ScoreDifference;
import org.korrigo.spi.scoring.MarkScheme;

/**
 * What another barème does to an exam: only what is new, not what is so already.
 *
 * @param scheme as it would be stored: every item has an id
 * @param maximum of the new barème, bonus left out
 * @param scores what it does to totals, copy by copy
 * @param aside marks that would be kept but not counted
 * @param restored marks that were set aside and would count again
 * @param unfit marks that would be above a maximum or off a step, copy by copy
 * @param unmarked copies with final marks that would lack some
 */
public record SchemeEffect(
        MarkScheme scheme,
        BigDecimal maximum,
        List<ItemChange> changes,
        ScoreDifference scores,
        List<AsideMarks> aside,
        List<AsideMarks> restored,
        List<UnfitMark> unfit,
        List<UnmarkedCopy> unmarked) {

    public SchemeEffect {
        changes = List.copyOf(changes);
        aside = List.copyOf(aside);
        restored = List.copyOf(restored);
        unfit = List.copyOf(unfit);
        unmarked = List.copyOf(unmarked);
    }
}

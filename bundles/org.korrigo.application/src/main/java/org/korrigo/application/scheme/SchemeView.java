package org.korrigo.application.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.korrigo.spi.scoring.MarkScheme;

/**
 * The barème of an exam and the marks that do not go with it.
 *
 * @param exam its reference
 * @param revision 0 before the first
 * @param maximum bonus left out; empty while the scoring scheme is away or there is no item
 * @param version of the exam, for a change
 */
public record SchemeView(
        String exam,
        int revision,
        MarkScheme scheme,
        Optional<BigDecimal> maximum,
        List<AsideMarks> aside,
        List<UnfitMark> unfit,
        long version) {

    public SchemeView {
        aside = List.copyOf(aside);
        unfit = List.copyOf(unfit);
    }
}

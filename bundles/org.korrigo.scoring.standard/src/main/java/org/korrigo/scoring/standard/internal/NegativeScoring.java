package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.Options;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.SchemeProblem;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.scoring.ScoringScheme;
import org.osgi.service.component.annotations.Component;

/**
 * Takes points off. Marks themselves are never below zero, so there are two ways: the marks of a malus item are subtracted (wrong
 * answers that are counted, spelling, lateness), and a mark of zero costs the penalty of its item (a wrong answer where leaving the
 * question out is no choice). A malus item adds nothing to the maximum and, without a mark, takes nothing off and is not missing.
 * Its options are {@link NegativeOptions}.
 */
@Component
@KorrigoPlugin(id = "negative", label = "%negative.label", options = NegativeOptions.ID)
public final class NegativeScoring implements ScoringScheme {

    @Override
    public List<SchemeProblem> check(MarkScheme scheme, Options options) {
        SchemeCheck check = new SchemeCheck(options).items(scheme);
        check.read(TwentyScale::of);
        check.read(DeductionRule::of).ifPresent(rule -> new DeductionCheck(scheme, check::problem).check(rule));
        return check.problems();
    }

    @Override
    public ScoreSheet score(MarkScheme scheme, Map<String, BigDecimal> marks, Options options) {
        TwentyScale scale = Checked.require(TwentyScale::of, options);
        DeductionRule rule = Checked.require(DeductionRule::of, options);
        return new CountedSheet(Deduction.of(scheme, marks, rule), scale).of(scheme);
    }
}

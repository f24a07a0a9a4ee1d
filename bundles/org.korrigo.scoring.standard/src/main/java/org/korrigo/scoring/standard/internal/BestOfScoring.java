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
 * Of some questions only the best count, as where the student may choose. A question that does not count keeps its own line and
 * mark; the totals above it, and their maxima, leave it out. Once enough of a group is marked in full, its questions without any
 * mark are not missing. Its options are {@link BestOfOptions}.
 */
@Component
@KorrigoPlugin(id = "best-of", label = "%best-of.label", options = BestOfOptions.ID)
public final class BestOfScoring implements ScoringScheme {

    @Override
    public List<SchemeProblem> check(MarkScheme scheme, Options options) {
        SchemeCheck check = new SchemeCheck(options).items(scheme);
        check.read(TwentyScale::of);
        check.read(BestOfGroup::listed).ifPresent(groups -> new BestOfCheck(scheme, check::problem).check(groups));
        return check.problems();
    }

    @Override
    public ScoreSheet score(MarkScheme scheme, Map<String, BigDecimal> marks, Options options) {
        TwentyScale scale = Checked.require(TwentyScale::of, options);
        List<BestOfGroup> groups = Checked.require(BestOfGroup::listed, options);
        return new CountedSheet(new BestOf(marks, groups), scale).of(scheme);
    }
}

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

/** The sum of the points, brought to the French scale and rounded the way the exam wants. Its options are {@link TwentiethsOptions}. */
@Component
@KorrigoPlugin(id = "twentieths", label = "%twentieths.label", options = TwentiethsOptions.ID)
public final class TwentiethsScoring implements ScoringScheme {

    @Override
    public List<SchemeProblem> check(MarkScheme scheme, Options options) {
        SchemeCheck check = new SchemeCheck(options).items(scheme);
        check.read(TwentyScale::of);
        return check.problems();
    }

    @Override
    public ScoreSheet score(MarkScheme scheme, Map<String, BigDecimal> marks, Options options) {
        TwentyScale scale = Checked.require(TwentyScale::of, options);
        return new CountedSheet(new Addition(marks), scale).of(scheme);
    }
}

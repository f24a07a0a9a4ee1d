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

/** The score is the sum of the points, on the French scale in hundredths. Its options are {@link PointsOptions}. */
@Component
@KorrigoPlugin(id = "points", label = "%points.label", options = PointsOptions.ID)
public final class PointsScoring implements ScoringScheme {

    @Override
    public List<SchemeProblem> check(MarkScheme scheme, Options options) {
        SchemeCheck check = new SchemeCheck(options).items(scheme);
        check.read(TwentyScale::plain);
        return check.problems();
    }

    @Override
    public ScoreSheet score(MarkScheme scheme, Map<String, BigDecimal> marks, Options options) {
        TwentyScale scale = Checked.require(TwentyScale::plain, options);
        return new CountedSheet(new Addition(marks), scale).of(scheme);
    }
}

package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.Options;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.SchemeProblem;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.scoring.ScoringScheme;
import org.osgi.service.component.annotations.Component;

/**
 * The score is the sum of the points. Options: {@code max-depth} (default 6) is how deep a scheme may nest, {@code cap} (default
 * false) keeps a bonus from lifting the score above 20.
 */
@Component
@KorrigoPlugin(id = "points", label = "%points.label")
public final class PointsScoring implements ScoringScheme {

    private static final BigDecimal TWENTY = new BigDecimal(20);

    @Override
    public List<SchemeProblem> check(MarkScheme scheme, Options options) {
        return new SchemeCheck(options).check(scheme);
    }

    @Override
    public ScoreSheet score(MarkScheme scheme, Map<String, BigDecimal> marks, Options options) {
        Addition addition = new Addition(marks);
        BigDecimal total = addition.total(scheme.items());
        BigDecimal maximum = Maximum.of(scheme.items());
        List<String> missing = scheme.leaves()
                .map(MarkItem::id)
                .filter(leaf -> !marks.containsKey(leaf))
                .toList();
        return new ScoreSheet(addition.lines(scheme), total, maximum, outOf20(total, maximum, options), missing);
    }

    private static BigDecimal outOf20(BigDecimal total, BigDecimal maximum, Options options) {
        if (maximum.signum() == 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        BigDecimal score = total.multiply(TWENTY).divide(maximum, 2, RoundingMode.HALF_UP);
        return options.flag("cap", false) ? score.min(TWENTY.setScale(2)) : score;
    }
}

package ${package};

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.Options;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.SchemeProblem;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.scoring.ScoringScheme;
import org.osgi.service.component.annotations.Component;

/** Adds the points up and rounds the score out of 20 to the nearest step, half up. */
@Component
@KorrigoPlugin(id = "${pluginId}", label = "%plugin.label", options = SteppedOptions.ID)
public final class SteppedScoring implements ScoringScheme {

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final Set<String> STEPS = Set.of("0.01", "0.25", "0.5");

    @Override
    public List<SchemeProblem> check(MarkScheme scheme, Options options) {
        List<SchemeProblem> problems = new ArrayList<>();
        if (!STEPS.contains(step(options))) {
            problems.add(new SchemeProblem("", "option-invalid", "The step must be one of " + STEPS + "."));
        }
        Set<String> ids = new HashSet<>();
        scheme.all().filter(item -> !ids.add(item.id())).forEach(item -> problems.add(
                new SchemeProblem(item.id(), "duplicate-id", "Two items have this id.")));
        scheme.leaves().filter(item -> item.points().signum() < 0).forEach(item -> problems.add(
                new SchemeProblem(item.id(), "negative-points", "Points cannot be negative.")));
        return problems;
    }

    @Override
    public ScoreSheet score(MarkScheme scheme, Map<String, BigDecimal> marks, Options options) {
        List<ScoreLine> lines = new ArrayList<>();
        scheme.items().forEach(item -> addLines(item, 0, marks, lines));
        BigDecimal total = sum(scheme.leaves().map(item -> marks.getOrDefault(item.id(), BigDecimal.ZERO)).toList());
        BigDecimal maximum = sum(scheme.items().stream().map(SteppedScoring::counted).toList());
        List<String> missing = scheme.leaves().map(MarkItem::id).filter(id -> !marks.containsKey(id)).toList();
        return new ScoreSheet(lines, total, maximum, outOf20(total, maximum, new BigDecimal(step(options))), missing);
    }

    private static void addLines(MarkItem item, int depth, Map<String, BigDecimal> marks, List<ScoreLine> lines) {
        List<BigDecimal> given = item.withDescendants()
                .filter(part -> part.isLeaf() && marks.containsKey(part.id()))
                .map(part -> marks.get(part.id()))
                .toList();
        Optional<BigDecimal> points = given.isEmpty() ? Optional.empty() : Optional.of(sum(given));
        lines.add(new ScoreLine(item.id(), item.label(), depth, points, item.maximum()));
        item.children().forEach(child -> addLines(child, depth + 1, marks, lines));
    }

    /** What an item adds to the maximum: nothing when it is a bonus. */
    private static BigDecimal counted(MarkItem item) {
        if (item.bonus()) {
            return BigDecimal.ZERO;
        }
        return item.isLeaf() ? item.points() : sum(item.children().stream().map(SteppedScoring::counted).toList());
    }

    private static BigDecimal outOf20(BigDecimal total, BigDecimal maximum, BigDecimal step) {
        if (maximum.signum() == 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        BigDecimal steps = total.multiply(TWENTY).divide(maximum.multiply(step), 0, RoundingMode.HALF_UP);
        return steps.multiply(step).setScale(2, RoundingMode.HALF_UP);
    }

    private static String step(Options options) {
        return options.text("step", "0.01");
    }

    private static BigDecimal sum(List<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

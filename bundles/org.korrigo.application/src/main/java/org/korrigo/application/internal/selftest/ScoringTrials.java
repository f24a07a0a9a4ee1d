package org.korrigo.application.internal.selftest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.spi.Options;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.SchemeProblem;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.scoring.ScoringScheme;

/** What every scoring scheme promises. */
final class ScoringTrials implements SelfTest<ScoringScheme> {

    private static final BigDecimal TWENTY = new BigDecimal("20");

    @Override
    public Class<ScoringScheme> spi() {
        return ScoringScheme.class;
    }

    @Override
    public List<Promise<ScoringScheme>> promises(PluginEntry plugin) {
        return List.of(
                new Promise<>("accepts-a-sound-scheme", ScoringTrials::acceptsASoundScheme),
                new Promise<>("finds-an-id-used-twice", ScoringTrials::findsAnIdUsedTwice),
                new Promise<>("lists-every-item-in-order", ScoringTrials::listsEveryItem),
                new Promise<>("tells-which-marks-are-missing", ScoringTrials::tellsWhatIsMissing),
                new Promise<>("gives-at-most-the-maximum", ScoringTrials::staysWithinBounds),
                new Promise<>("tells-the-score-out-of-twenty", ScoringTrials::tellsTheScoreOutOfTwenty),
                new Promise<>("answers-alike-twice", ScoringTrials::answersAlikeTwice));
    }

    private static String acceptsASoundScheme(ScoringScheme scoring) throws BrokenPromise {
        List<SchemeProblem> problems = scoring.check(SampleMarks.SCHEME, Options.NONE);
        BrokenPromise.unless(problems.isEmpty(), "It finds fault with a sound scheme: " + problems + ".");
        return "";
    }

    private static String findsAnIdUsedTwice(ScoringScheme scoring) throws BrokenPromise {
        MarkItem twice = SampleMarks.leaf("twice", "2");
        List<SchemeProblem> problems = scoring.check(new MarkScheme(List.of(twice, twice)), Options.NONE);
        BrokenPromise.unless(
                problems.stream().anyMatch(problem -> problem.item().equals("twice")), "It did not notice.");
        return problems.get(0).code();
    }

    private static String listsEveryItem(ScoringScheme scoring) throws BrokenPromise {
        List<String> listed =
                unmarked(scoring).lines().stream().map(ScoreLine::item).toList();
        List<String> items = SampleMarks.SCHEME.all().map(MarkItem::id).toList();
        BrokenPromise.unless(listed.equals(items), "It lists " + listed + " instead of " + items + ".");
        return "";
    }

    private static String tellsWhatIsMissing(ScoringScheme scoring) throws BrokenPromise {
        List<String> leaves = SampleMarks.SCHEME.leaves().map(MarkItem::id).toList();
        List<String> missing = unmarked(scoring).missing();
        BrokenPromise.unless(missing.equals(leaves), "Without marks it misses " + missing + " instead of all.");
        BrokenPromise.unless(
                marked(scoring, "1").isComplete(),
                "With every mark it still misses " + marked(scoring, "1").missing() + ".");
        return "";
    }

    private static String staysWithinBounds(ScoringScheme scoring) throws BrokenPromise {
        ScoreSheet full = marked(scoring, "1");
        BrokenPromise.unless(full.total().compareTo(TWENTY) <= 0, "Of 20 points it gives " + full.total() + ".");
        BrokenPromise.unless(full.maximum().signum() > 0, "The maximum is " + full.maximum() + ".");
        BrokenPromise.unless(
                marked(scoring, "0.5").total().compareTo(full.total()) <= 0, "Half the marks give more than all.");
        for (ScoreLine line : full.lines()) {
            BrokenPromise.unless(
                    line.points()
                            .filter(points -> points.compareTo(line.maximum()) > 0)
                            .isEmpty(),
                    line.item() + " has more than its maximum.");
        }
        return "All marks: " + full.total() + " of " + full.maximum() + ".";
    }

    private static String tellsTheScoreOutOfTwenty(ScoringScheme scoring) throws BrokenPromise {
        BigDecimal half = marked(scoring, "0.5").outOf20();
        BrokenPromise.unless(half.scale() == 2, half + " has not two decimals.");
        BrokenPromise.unless(half.compareTo(TWENTY) <= 0, half + " is more than 20.");
        BigDecimal none = unmarked(scoring).outOf20();
        BrokenPromise.unless(none.signum() == 0, "Without marks the score is " + none + ".");
        return "Half the marks: " + half + " of 20.";
    }

    private static String answersAlikeTwice(ScoringScheme scoring) throws BrokenPromise {
        BrokenPromise.unless(marked(scoring, "0.75").equals(marked(scoring, "0.75")), "The second answer differs.");
        return "";
    }

    private static ScoreSheet unmarked(ScoringScheme scoring) {
        return scoring.score(SampleMarks.SCHEME, Map.of(), Options.NONE);
    }

    private static ScoreSheet marked(ScoringScheme scoring, String part) {
        return scoring.score(SampleMarks.SCHEME, SampleMarks.marks(part), Options.NONE);
    }
}

package org.korrigo.application.internal.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.scoring.standard.internal.NegativeScoring;
import org.korrigo.scoring.standard.internal.TwentiethsScoring;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoringScheme;

/** Random barèmes, each with one of the four scoring schemes of scoring.standard in turn and random options that suit it. */
final class ScoredExams {

    static final List<String> SCORINGS = List.of("points", "twentieths", "best-of", "negative");

    private static final BigDecimal STEP = new BigDecimal("0.5");

    private final MarkedWorld world;
    private final RandomSchemes schemes;
    private final Random random;

    ScoredExams(MarkedWorld world, long seed) {
        this.world = world;
        this.schemes = new RandomSchemes(seed);
        this.random = schemes.random();
        world.registry.add(ScoringScheme.class, "twentieths", new TwentiethsScoring(), Map.of());
        world.registry.add(ScoringScheme.class, "negative", new NegativeScoring(), Map.of());
    }

    Exam next(int number) {
        String scoring = SCORINGS.get(number % SCORINGS.size());
        MarkScheme scheme = schemes.next();
        Map<String, String> options = new HashMap<>();
        options.put("rounding", one("half-up", "half-even", "up", "down"));
        options.put("step", one("0.01", "0.1", "0.25", "0.5"));
        if (scoring.equals("best-of")) {
            scheme = withChoice(scheme, options);
        } else if (scoring.equals("negative")) {
            scheme = withMalus(scheme, options);
        }
        var none = PluginChoice.of("none");
        var choice = new PluginChoice(scoring, new Options(options));
        var pipeline = new Pipeline("a3", Optional.empty(), List.of(), none, choice, none, Optional.empty());
        return world.exam("bac-" + number, pipeline, scheme, 0);
    }

    /** Two of three questions count. */
    private MarkScheme withChoice(MarkScheme scheme, Map<String, String> options) {
        List<MarkItem> three = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> leaf("choix-" + i, "4"))
                .toList();
        options.put("groups", "choix-1+choix-2+choix-3:" + (1 + random.nextInt(2)));
        return with(scheme, new MarkItem("choix", "Au choix", BigDecimal.ZERO, BigDecimal.ZERO, false, three));
    }

    /** Points that are taken off, and zeros that cost something; sometimes below nothing. */
    private MarkScheme withMalus(MarkScheme scheme, Map<String, String> options) {
        options.put("malus", "fautes");
        options.put("penalties", "faux=" + one("0.5", "1.25", "3"));
        options.put("floor", one("total", "exercise", "none"));
        return with(with(scheme, leaf("fautes", "20")), leaf("faux", "1"));
    }

    private static MarkScheme with(MarkScheme scheme, MarkItem last) {
        List<MarkItem> items = new ArrayList<>(scheme.items());
        items.add(last);
        return new MarkScheme(items);
    }

    private static MarkItem leaf(String id, String points) {
        return new MarkItem(id, id, new BigDecimal(points), STEP, false, List.of());
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Whether a question is left without a mark. */
    boolean leaves() {
        return random.nextInt(6) == 0;
    }

    BigDecimal mark(MarkItem leaf) {
        return random.nextInt(5) == 0 ? BigDecimal.ZERO : schemes.mark(leaf);
    }
}

package org.korrigo.application.internal.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/** Barèmes of every shape, the same for the same seed, as they are stored: points and step stand on leaves alone. */
final class RandomSchemes {

    private static final String[] WORDS = {
        "Exercice",
        "Question",
        "a)",
        "=1+1",
        "-2",
        "'cité",
        "\"guillemets\"",
        "l;igne",
        "à l'été",
        "x\ny",
        "\tTab ",
        "β",
        "Total",
        "@",
        "a,b",
        "+3",
        "oui",
        "  ",
        "é\u00a0"
    };

    private final Random random;
    private int ids;

    RandomSchemes(long seed) {
        random = new Random(seed);
    }

    MarkScheme next() {
        return new MarkScheme(items(1 + random.nextInt(4), 1 + random.nextInt(random.nextInt(8) == 0 ? 6 : 3)));
    }

    private List<MarkItem> items(int count, int deepest) {
        List<MarkItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean leaf = deepest == 1 || random.nextInt(3) == 0;
            // the first one is never a bonus, so that there is a maximum
            boolean bonus = i > 0 && random.nextInt(8) == 0;
            List<MarkItem> children = leaf ? List.of() : items(1 + random.nextInt(3), deepest - 1);
            BigDecimal step = leaf ? step() : BigDecimal.ZERO;
            BigDecimal points = leaf ? step.multiply(new BigDecimal(1 + random.nextInt(40))) : BigDecimal.ZERO;
            items.add(new MarkItem(id(), label(), points, step, bonus, children));
        }
        return items;
    }

    /** One to six decimals, with zeros at the end as people write them. */
    private BigDecimal step() {
        String[] steps = {"0.25", "0.5", "1", "0.1", "0.125", "0.50", "0.000001", "2.0", "0.3", "10"};
        return new BigDecimal(steps[random.nextInt(steps.length)]);
    }

    private String id() {
        String[] forms = {"q%d", "%d", "=%d", "ex-%d", "é %d;", "%d.1"};
        return forms[random.nextInt(forms.length)].formatted(++ids);
    }

    private String label() {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            label.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return label.toString().isBlank() ? "Question " + random.nextInt(9) : label.toString();
    }

    /** A mark that the item allows. */
    BigDecimal mark(MarkItem leaf) {
        int steps = leaf.points().divideToIntegralValue(leaf.step()).intValueExact();
        return leaf.step().multiply(new BigDecimal(random.nextInt(steps + 1)));
    }

    Random random() {
        return random;
    }
}

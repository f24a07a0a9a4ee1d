package org.korrigo.demo.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invents what a marker draws on a page: a stamp and a pen stroke on each, words and a highlight on some. */
final class SeededDrawings {

    private static final List<String> SIGNS = List.of("TICK", "CROSS", "HALF", "QUESTION");
    private static final List<String> WORDS =
            List.of("Bien.", "Rédaction à revoir", "Signe !", "Unité ?", "Oui, mais pourquoi ?", "Très clair");
    private static final String RED = "#c62828";
    private static final int STROKE_POINTS = 40;

    private final Random random;

    SeededDrawings(Random random) {
        this.random = random;
    }

    List<Map<String, Object>> onPage(int page) {
        List<Map<String, Object>> drawings = new ArrayList<>();
        drawings.add(stamp());
        drawings.add(stroke());
        if (page % 2 == 1) {
            drawings.add(words());
        } else {
            drawings.add(Map.of("kind", "highlight", "region", region(0.3, 0.02), "colour", "#ffeb3b"));
        }
        return drawings;
    }

    private Map<String, Object> stamp() {
        String sign = SIGNS.get(random.nextInt(SIGNS.size()));
        return Map.of("kind", "stamp", "region", region(0.05, 0.035), "sign", sign, "colour", RED);
    }

    private Map<String, Object> words() {
        String text = WORDS.get(random.nextInt(WORDS.size()));
        return Map.of("kind", "text", "region", region(0.4, 0.03), "text", text, "size", 0.016, "colour", RED);
    }

    /** A wavy underline, pressed harder in its middle. */
    private Map<String, Object> stroke() {
        double x = 0.1 + 0.4 * random.nextDouble();
        double y = 0.3 + 0.6 * random.nextDouble();
        List<List<Double>> points = new ArrayList<>();
        for (int i = 0; i < STROKE_POINTS; i++) {
            double way = (double) i / (STROKE_POINTS - 1);
            points.add(List.of(x + 0.3 * way, y + 0.004 * Math.sin(12 * way), 0.2 + 0.6 * Math.sin(Math.PI * way)));
        }
        return Map.of("kind", "ink", "points", points, "width", 0.003, "colour", RED);
    }

    /** A box below the header. */
    private List<Double> region(double width, double height) {
        double x = 0.05 + (0.9 - width) * random.nextDouble();
        double y = 0.25 + 0.65 * random.nextDouble();
        return List.of(x, y, width, height);
    }
}

package org.korrigo.split.standard.internal.pen;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much the two sides of a sheet usually differ in a batch, trait by trait. */
record Usual(Map<Trait, Double> medians) {

    /** Where nothing differs a trifle would look large. */
    private static final double LEAST = 0.15;

    static Usual of(List<WrittenSheet> sheets) {
        Map<Trait, Double> medians = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            double[] differences = sheets.stream()
                    .mapToDouble(sheet -> sheet.difference(trait))
                    .sorted()
                    .toArray();
            medians.put(trait, Math.max(LEAST, differences[differences.length / 2]));
        }
        return new Usual(medians);
    }

    /** How many times the usual the sides of a sheet differ: the mean of the roots, so that no single trait decides alone. */
    double times(WrittenSheet sheet) {
        return Arrays.stream(Trait.values())
                .mapToDouble(trait -> Math.sqrt(sheet.difference(trait) / medians.get(trait)))
                .average()
                .orElse(0);
    }
}

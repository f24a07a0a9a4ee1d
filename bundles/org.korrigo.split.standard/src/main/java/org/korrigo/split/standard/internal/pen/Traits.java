package org.korrigo.split.standard.internal.pen;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/** The counts of every trait on one side of a sheet. */
final class Traits {

    private final Map<Trait, int[]> counts = new EnumMap<>(Trait.class);

    Traits() {
        for (Trait trait : Trait.values()) {
            counts.put(trait, new int[trait.classes()]);
        }
    }

    /** What lies beyond the last class is no stroke of a pen and not counted. */
    void add(Trait trait, double measured) {
        int at = (int) measured;
        if (at < trait.classes()) {
            counts.get(trait)[at]++;
        }
    }

    int strokes() {
        return Arrays.stream(counts.get(Trait.SHADE)).sum();
    }

    /** What all of these have in common: the print of the form. */
    static Traits common(List<Traits> all) {
        return all.stream()
                .reduce((one, other) -> one.combined(other, Math::min))
                .orElseGet(Traits::new);
    }

    Traits without(Traits print) {
        return combined(print, (mine, printed) -> Math.max(0, mine - printed));
    }

    /** How much must be moved how far to make one distribution of the other, in classes; 0 when they are the same. */
    double difference(Trait trait, Traits other) {
        int[] mine = counts.get(trait);
        int[] theirs = other.counts.get(trait);
        double ofMine = Math.max(1, Arrays.stream(mine).sum());
        double ofTheirs = Math.max(1, Arrays.stream(theirs).sum());
        double carried = 0;
        double moved = 0;
        for (int i = 0; i < mine.length; i++) {
            carried += mine[i] / ofMine - theirs[i] / ofTheirs;
            moved += Math.abs(carried);
        }
        return moved;
    }

    private Traits combined(Traits other, IntBinaryOperator how) {
        Traits result = new Traits();
        for (Trait trait : Trait.values()) {
            int[] mine = counts.get(trait);
            int[] theirs = other.counts.get(trait);
            Arrays.setAll(result.counts.get(trait), i -> how.applyAsInt(mine[i], theirs[i]));
        }
        return result;
    }
}

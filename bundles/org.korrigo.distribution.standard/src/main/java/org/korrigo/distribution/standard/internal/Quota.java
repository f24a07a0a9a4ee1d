package org.korrigo.distribution.standard.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many units each marker should get, by the method of largest remainders: nobody is a whole unit off the exact share. What markers
 * have already counts; who has more than the exact share gets nothing, and the others share the rest.
 */
final class Quota {

    /** Shares that ought to be whole numbers may be off by the last bits of a binary fraction. */
    private static final double DUST = 1e-9;

    private final double[] weights;
    private final double[] before;

    /** @param before in units */
    Quota(double[] weights, double[] before) {
        this.weights = weights.clone();
        this.before = before.clone();
    }

    int[] of(int units) {
        double[] room = room(units);
        int[] targets = new int[room.length];
        int given = 0;
        for (int i = 0; i < room.length; i++) {
            targets[i] = (int) Math.floor(room[i] + DUST);
            given += targets[i];
        }
        IntStream.range(0, room.length)
                .filter(i -> room[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> targets[i] - room[i]))
                .limit(units - given)
                .forEach(i -> targets[i]++);
        return targets;
    }

    /** The exact share of each, less what there is already. */
    private double[] room(int units) {
        List<Integer> sharing =
                new ArrayList<>(IntStream.range(0, weights.length).boxed().toList());
        while (true) {
            double all = units + sharing.stream().mapToDouble(i -> before[i]).sum();
            double weight = sharing.stream().mapToDouble(i -> weights[i]).sum();
            boolean full = sharing.removeIf(i -> before[i] > all * weights[i] / weight + DUST);
            if (!full) {
                double[] room = new double[weights.length];
                sharing.forEach(i -> room[i] = all * weights[i] / weight - before[i]);
                return room;
            }
        }
    }
}

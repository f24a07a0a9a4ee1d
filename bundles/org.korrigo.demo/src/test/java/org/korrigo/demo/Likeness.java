package org.korrigo.demo;

import java.awt.image.Raster;
import java.util.Arrays;

/** Correlation of the ink of two scans on a coarse grid, so that skew and shift do not count. */
final class Likeness {

    private static final int CELL = 48;

    private Likeness() {}

    /** From -1 to 1; the second scan is turned by 180° first if asked. */
    static double of(Raster one, Raster other, boolean turned) {
        int across = one.getWidth() / CELL;
        int down = one.getHeight() / CELL;
        double[] a = new double[across * down];
        double[] b = new double[across * down];
        for (int i = 0; i < a.length; i++) {
            a[i] = cell(one, i % across, i / across);
            int j = turned ? a.length - 1 - i : i;
            b[i] = cell(other, j % across, j / across);
        }
        return correlation(a, b);
    }

    private static double cell(Raster image, int column, int row) {
        double sum = 0;
        for (int value : image.getSamples(column * CELL, row * CELL, CELL, CELL, 0, (int[]) null)) {
            sum += 255 - value;
        }
        return sum;
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }
}

package org.korrigo.split.standard.internal.number;

import java.util.Arrays;
import org.korrigo.spi.document.GreyImage;

/** Which pixels of an image are ink: clearly darker than the paper around them, whatever shadow lies on the paper. */
final class Ink {

    /** Strokes of print are thinner than this, so paper is always as near. */
    private static final double PAPER_WITHIN_MM = 2;
    /** Grey footers are printed with a contrast of 80 and more; paper texture and show-through stay below 40. */
    private static final int CONTRAST = 50;

    private final int width;
    private final int height;
    private final boolean[] dark;

    Ink(GreyImage image, double pixelsPerMm) {
        this.width = image.width();
        this.height = image.height();
        this.dark = new boolean[width * height];
        int reach = (int) Math.max(1, Math.round(PAPER_WITHIN_MM * pixelsPerMm));
        int[] paper = brightest(brightest(levels(image), reach, 1, width), reach, width, height);
        for (int i = 0; i < dark.length; i++) {
            dark[i] = (image.luma()[i] & 0xFF) < paper[i] - CONTRAST;
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x];
    }

    private static int[] levels(GreyImage image) {
        int[] levels = new int[image.luma().length];
        Arrays.setAll(levels, i -> image.luma()[i] & 0xFF);
        return levels;
    }

    /** The brightest value within reach along one direction. @param step between neighbours; @param run length of a row or column */
    private static int[] brightest(int[] levels, int reach, int step, int run) {
        int[] result = new int[levels.length];
        for (int i = 0; i < levels.length; i++) {
            int along = i / step % run;
            int from = Math.max(0, along - reach);
            int to = Math.min(run - 1, along + reach);
            int max = 0;
            for (int k = from; k <= to; k++) {
                max = Math.max(max, levels[i + (k - along) * step]);
            }
            result[i] = max;
        }
        return result;
    }
}

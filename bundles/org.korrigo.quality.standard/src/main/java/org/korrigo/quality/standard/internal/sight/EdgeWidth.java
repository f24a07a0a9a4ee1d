package org.korrigo.quality.standard.internal.sight;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.korrigo.spi.document.GreyImage;

/**
 * How wide the edges of ink are: the way from paper to ink divided by its steepest step, in pixels. One pixel is a perfect edge; a blur
 * of standard deviation s makes two and a half s.
 */
public final class EdgeWidth {

    /** Of the contrast of the patch: what is less is noise, a ruled line or the back showing through. */
    private static final double EDGE = 0.5;

    private static final double REVERSAL = 0.12;
    private static final int LEAST_EDGES = 20;
    /** Every other line says as much as all of them: a stroke crosses several. */
    private static final int LINE_STEP = 2;

    /** Of the edges, the sharp end: strokes that cross the scan line at a slant are no blur. */
    private static final double SHARP_END = 0.25;

    private final GreyImage image;
    private final double contrast;
    private final double[] widths = new double[8192];
    private int found;

    private EdgeWidth(GreyImage image, double contrast) {
        this.image = image;
        this.contrast = contrast;
    }

    /** Across and down, whichever is worse; empty where there is too little ink to tell. */
    public static OptionalDouble of(GreyImage patch, double contrast) {
        OptionalDouble across = new EdgeWidth(patch, contrast).along(patch.height(), patch.width(), 1, patch.width());
        OptionalDouble down = new EdgeWidth(patch, contrast).along(patch.width(), patch.height(), patch.width(), 1);
        if (across.isEmpty() || down.isEmpty()) {
            return across.isPresent() ? across : down;
        }
        return OptionalDouble.of(Math.max(across.getAsDouble(), down.getAsDouble()));
    }

    private OptionalDouble along(int lines, int length, int step, int lineStep) {
        for (int line = 0; line < lines; line += LINE_STEP) {
            walk(line * lineStep, length, step);
        }
        if (found < LEAST_EDGES) {
            return OptionalDouble.empty();
        }
        Arrays.sort(widths, 0, found);
        return OptionalDouble.of(widths[(int) (found * SHARP_END)]);
    }

    private void walk(int start, int length, int step) {
        byte[] luma = image.luma();
        int from = luma[start] & 0xFF;
        int extreme = from;
        int before = from;
        int steepest = 0;
        for (int i = 1; i < length; i++) {
            int here = luma[start + i * step] & 0xFF;
            int direction = Integer.signum(extreme - from);
            if (direction * (extreme - here) > REVERSAL * contrast) {
                edge(Math.abs(extreme - from), steepest);
                from = extreme;
                extreme = here;
                steepest = 0;
            } else if (direction == 0 || direction * (here - extreme) > 0) {
                extreme = here;
            }
            steepest = Math.max(steepest, Math.abs(here - before));
            before = here;
        }
    }

    private void edge(int height, int steepest) {
        if (height >= EDGE * contrast && steepest > 0 && found < widths.length) {
            widths[found++] = (double) height / steepest;
        }
    }
}

package org.korrigo.ocr.tesseract.internal.image;

import java.util.Arrays;
import org.korrigo.spi.document.GreyImage;

/** Prepares writing for a line recogniser: scaled to a height, with white around it. */
public final class LineView {
    private static final double PADDING_OF_HEIGHT = 0.3;
    private static final double NOMINAL_DPI = 300;

    private LineView() {}

    /** @param height of the writing in pixels, ascenders and descenders included */
    public static GreyImage of(GreyImage writing, int height) {
        double scale = (double) height / writing.height();
        int width = Math.max(1, (int) Math.round(writing.width() * scale));
        int padding = (int) Math.round(height * PADDING_OF_HEIGHT);
        int stride = width + 2 * padding;
        byte[] luma = new byte[stride * (height + 2 * padding)];
        Arrays.fill(luma, (byte) 255);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                luma[(y + padding) * stride + x + padding] = (byte) averaged(writing, x, y, scale);
            }
        }
        return new GreyImage(stride, height + 2 * padding, NOMINAL_DPI, luma);
    }

    /** Every stroke one pixel wider on each side, for thin pens. */
    public static GreyImage bold(GreyImage view) {
        int width = view.width();
        byte[] luma = new byte[view.luma().length];
        for (int i = 0; i < luma.length; i++) {
            int x = i % width;
            int y = i / width;
            int darkest = view.at(x, y);
            darkest = x > 0 ? Math.min(darkest, view.at(x - 1, y)) : darkest;
            darkest = x + 1 < width ? Math.min(darkest, view.at(x + 1, y)) : darkest;
            darkest = y > 0 ? Math.min(darkest, view.at(x, y - 1)) : darkest;
            darkest = y + 1 < view.height() ? Math.min(darkest, view.at(x, y + 1)) : darkest;
            luma[i] = (byte) darkest;
        }
        return new GreyImage(width, view.height(), view.dpi(), luma);
    }

    /** Shrinking samples several points a pixel, else thin strokes break. */
    private static int averaged(GreyImage writing, int x, int y, double scale) {
        int points = scale < 1 ? (int) Math.ceil(1 / scale) : 1;
        int sum = 0;
        for (int i = 0; i < points * points; i++) {
            double px = (x + (i % points + 0.5) / points) / scale - 0.5;
            double py = (y + (i / points + 0.5) / points) / scale - 0.5;
            sum += Sampling.at(writing, px, py);
        }
        return sum / (points * points);
    }
}

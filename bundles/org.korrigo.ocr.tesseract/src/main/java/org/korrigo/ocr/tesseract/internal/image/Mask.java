package org.korrigo.ocr.tesseract.internal.image;

import java.util.stream.IntStream;
import org.korrigo.spi.document.GreyImage;

/** Which pixels carry ink. */
final class Mask {
    final int width;
    final int height;
    private final boolean[] ink;

    Mask(int width, int height) {
        this.width = width;
        this.height = height;
        this.ink = new boolean[width * height];
    }

    static Mask darkerThan(int threshold, GreyImage image) {
        Mask mask = new Mask(image.width(), image.height());
        for (int i = 0; i < mask.ink.length; i++) {
            mask.ink[i] = (image.luma()[i] & 0xFF) < threshold;
        }
        return mask;
    }

    boolean at(int x, int y) {
        return ink[y * width + x];
    }

    void set(int x, int y, boolean value) {
        ink[y * width + x] = value;
    }

    void clear(int left, int top, int right, int bottom) {
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, right); x++) {
                set(x, y, false);
            }
        }
    }

    /** Where the ink is: its columns, and in the same order its rows. */
    int[][] points() {
        int[] pixels = IntStream.range(0, ink.length).filter(i -> ink[i]).toArray();
        int[] columns = IntStream.of(pixels).map(i -> i % width).toArray();
        int[] rows = IntStream.of(pixels).map(i -> i / width).toArray();
        return new int[][] {columns, rows};
    }

    /** Rows and columns exchanged. */
    Mask transposed() {
        Mask turned = new Mask(height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.set(y, x, at(x, y));
            }
        }
        return turned;
    }
}

package org.korrigo.ocr.tesseract.internal.image;

import java.util.Arrays;
import org.korrigo.spi.document.GreyImage;

/** Makes paper white wherever it is, so that one threshold holds from the lit side of a scan to its shadow. */
final class Paper {
    private static final double TILE_MM = 6;
    private static final double PAPER_PERCENTILE = 0.8;

    private Paper() {}

    static GreyImage whitened(GreyImage image) {
        int tile = Math.max(8, (int) (TILE_MM * Scale.pixelsPerMillimetre(image)));
        int columns = (image.width() + tile - 1) / tile;
        int rows = (image.height() + tile - 1) / tile;
        double[] paper = levels(image, tile, columns, rows);
        byte[] luma = new byte[image.luma().length];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                double level = between(paper, columns, (x + 0.5) / tile - 0.5, (y + 0.5) / tile - 0.5);
                luma[y * image.width() + x] = (byte) (int) Math.min(255, image.at(x, y) * 255 / level);
            }
        }
        return new GreyImage(image.width(), image.height(), image.dpi(), luma);
    }

    private static double[] levels(GreyImage image, int tile, int columns, int rows) {
        double[] levels = new double[columns * rows];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = paperLevel(image, i % columns * tile, i / columns * tile, tile);
        }
        // a tile full of ink says nothing about the paper: none is darker than a dark sheet beside it
        double usual = Arrays.stream(levels)
                .sorted()
                .skip(levels.length / 2)
                .findFirst()
                .orElse(255);
        return Arrays.stream(levels).map(level -> Math.max(level, usual * 0.75)).toArray();
    }

    private static double paperLevel(GreyImage image, int left, int top, int tile) {
        int[] histogram = new int[256];
        int count = 0;
        for (int y = top; y < Math.min(image.height(), top + tile); y++) {
            for (int x = left; x < Math.min(image.width(), left + tile); x++, count++) {
                histogram[image.at(x, y)]++;
            }
        }
        int level = 0;
        for (int below = histogram[0]; below < count * PAPER_PERCENTILE; below += histogram[level]) {
            level++;
        }
        return Math.max(1, level);
    }

    private static double between(double[] levels, int columns, double column, double row) {
        int rows = levels.length / columns;
        double x = Math.max(0, Math.min(columns - 1, column));
        double y = Math.max(0, Math.min(rows - 1, row));
        int left = (int) x;
        int top = (int) y;
        int right = Math.min(columns - 1, left + 1);
        int bottom = Math.min(rows - 1, top + 1);
        double upper = levels[top * columns + left] * (1 - x + left) + levels[top * columns + right] * (x - left);
        double lower = levels[bottom * columns + left] * (1 - x + left) + levels[bottom * columns + right] * (x - left);
        return upper * (1 - y + top) + lower * (y - top);
    }
}

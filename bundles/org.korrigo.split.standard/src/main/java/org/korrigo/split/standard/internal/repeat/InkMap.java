package org.korrigo.split.standard.internal.repeat;

import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageSize;

/**
 * How much ink lies in each cell of a page, upright: coarse enough that a second scan of the same sheet, a little turned and shifted,
 * looks alike, and fine enough that another pupil's lines do not.
 */
final class InkMap {

    private static final double CELL_MM = 4;
    /** The border, where scans differ by their shadows, is left out. */
    private static final double BORDER = 0.05;
    /** The brightest spot this near is paper; lines of writing are less thick. */
    private static final int PAPER_WITHIN = 4;
    /** Noise of the sensor and of JPEG stays below. */
    private static final int NOISE = 8;
    /** Ink darker than this is just ink: a rescan is often paler. */
    private static final int MOST = 80;

    private final int width;
    private final int height;
    private final float[] ink;

    private InkMap(int width, int height, float[] ink) {
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    /** @param thumbnail upright, of the size given */
    static InkMap of(GreyImage thumbnail, PageSize size) {
        int width = Math.max(1, (int) (size.widthMm() / CELL_MM));
        int height = Math.max(1, (int) (size.heightMm() / CELL_MM));
        float[] ink = new float[width * height];
        int borderX = (int) (width * BORDER);
        int borderY = (int) (height * BORDER);
        for (int y = borderY; y < height - borderY; y++) {
            for (int x = borderX; x < width - borderX; x++) {
                ink[y * width + x] = mean(thumbnail, x, y, width, height);
            }
        }
        return new InkMap(width, height, ink);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    float at(int x, int y) {
        return ink[y * width + x];
    }

    static double cellMm() {
        return CELL_MM;
    }

    /**
     * What lies over this page's place when a page is turned back by an angle about its middle, made larger, then shifted back by cells.
     */
    InkMap moved(double radians, double scale, double dx, double dy) {
        float[] moved = new float[ink.length];
        for (int y = 0; y < height; y++) {
            double down = y + dy - height / 2.0;
            for (int x = 0; x < width; x++) {
                double right = x + dx - width / 2.0;
                double fromX = width / 2.0 + scale * (right + radians * down);
                double fromY = height / 2.0 + scale * (down - radians * right);
                moved[y * width + x] = between(fromX, fromY);
            }
        }
        return new InkMap(width, height, moved);
    }

    private float between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) {
            return 0;
        }
        double right = x - left;
        double below = y - top;
        double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return (float) (upper * (1 - below) + lower * below);
    }

    private static float mean(GreyImage image, int cellX, int cellY, int cellsX, int cellsY) {
        int left = cellX * image.width() / cellsX;
        int right = Math.max(left + 1, (cellX + 1) * image.width() / cellsX);
        int top = cellY * image.height() / cellsY;
        int bottom = Math.max(top + 1, (cellY + 1) * image.height() / cellsY);
        float sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += Math.min(MOST, Math.max(0, paper(image, x, y) - image.at(x, y) - NOISE));
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    private static int paper(GreyImage image, int x, int y) {
        int brightest = 0;
        for (int dy = -PAPER_WITHIN; dy <= PAPER_WITHIN; dy += 2) {
            for (int dx = -PAPER_WITHIN; dx <= PAPER_WITHIN; dx += 2) {
                int nearX = Math.min(image.width() - 1, Math.max(0, x + dx));
                int nearY = Math.min(image.height() - 1, Math.max(0, y + dy));
                brightest = Math.max(brightest, image.at(nearX, nearY));
            }
        }
        return brightest;
    }
}

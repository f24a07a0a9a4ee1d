package org.korrigo.ocr.digits.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.korrigo.spi.document.GreyImage;

/** Which pixels carry ink. */
record Mask(int width, int height, boolean[] ink) {
    private static final double PAPER_PERCENTILE = 0.7;
    private static final double INK_OF_PAPER = 0.72;

    static Mask of(GreyImage image) {
        int[] histogram = new int[256];
        for (byte luma : image.luma()) {
            histogram[luma & 0xFF]++;
        }
        int paper = 0;
        for (int below = histogram[0]; below < image.luma().length * PAPER_PERCENTILE; below += histogram[paper]) {
            paper++;
        }
        boolean[] ink = new boolean[image.luma().length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (image.luma()[i] & 0xFF) < paper * INK_OF_PAPER;
        }
        return new Mask(image.width(), image.height(), ink);
    }

    static Mask empty(int width, int height) {
        return new Mask(width, height, new boolean[width * height]);
    }

    /** False outside the image. */
    boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && ink[y * width + x];
    }

    /** Where the ink is: its columns, and in the same order its rows. */
    int[][] points() {
        int[] pixels = IntStream.range(0, ink.length).filter(i -> ink[i]).toArray();
        int[] columns = IntStream.of(pixels).map(i -> i % width).toArray();
        int[] rows = IntStream.of(pixels).map(i -> i / width).toArray();
        return new int[][] {columns, rows};
    }

    int area() {
        int area = 0;
        for (boolean pixel : ink) {
            area += pixel ? 1 : 0;
        }
        return area;
    }

    /** Ink that has paper above, below or beside it. */
    int outline() {
        int outline = 0;
        for (int i = 0; i < ink.length; i++) {
            int x = i % width;
            int y = i / width;
            boolean inside = at(x - 1, y) && at(x + 1, y) && at(x, y - 1) && at(x, y + 1);
            outline += ink[i] && !inside ? 1 : 0;
        }
        return outline;
    }

    /** Every stroke made wider by {@code radius} pixels on each side; the image grows by as much. */
    Mask thickened(double radius) {
        int room = (int) Math.ceil(radius);
        Mask thick = empty(width + 2 * room, height + 2 * room);
        for (int i = 0; i < ink.length; i++) {
            if (ink[i]) {
                thick.disc(i % width + room, i / width + room, radius);
            }
        }
        return thick;
    }

    private void disc(int x, int y, double radius) {
        int reach = (int) radius;
        for (int dy = -reach; dy <= reach; dy++) {
            int half = (int) Math.sqrt(radius * radius - dy * dy);
            int row = (y + dy) * width;
            Arrays.fill(ink, row + x - half, row + x + half + 1, true);
        }
    }
}

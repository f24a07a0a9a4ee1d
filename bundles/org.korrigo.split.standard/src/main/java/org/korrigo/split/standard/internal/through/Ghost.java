package org.korrigo.split.standard.internal.through;

import java.util.Arrays;
import org.korrigo.spi.document.GreyImage;

/**
 * One side of a sheet, cell by cell of its thumbnail: what darkens its bare paper, and its own ink. Both are taken against the cells to
 * the left and right, so that ruled lines, shadows and the lines of writing themselves count for nothing: only letters do.
 */
final class Ghost {

    /** The brightest cell this near is paper. */
    private static final int PAPER_WITHIN = 4;
    /** Darker than paper by this much is ink; beside it nothing shines through that could be told from it. */
    private static final int INK = 16;
    /** Grain of the paper and of the sensor. */
    private static final int NOISE = 8;

    private static final int MOST_INK = 80;
    private static final float MOST_THROUGH = 6;
    private static final int REACH = 6;
    private static final int LEAST_PAPER = 4;
    private static final double BORDER = 0.04;

    private final int width;
    private final int height;
    /** NaN where there is no bare paper. */
    private final float[] through;

    private final float[] ink;

    private Ghost(int width, int height) {
        this.width = width;
        this.height = height;
        this.through = new float[width * height];
        this.ink = new float[width * height];
    }

    static Ghost of(GreyImage thumbnail) {
        Ghost ghost = new Ghost(thumbnail.width(), thumbnail.height());
        int[] darker = new int[ghost.ink.length];
        for (int i = 0; i < darker.length; i++) {
            int x = i % ghost.width;
            int y = i / ghost.width;
            darker[i] = paper(thumbnail, x, y) - thumbnail.at(x, y);
            ghost.ink[i] = Math.min(MOST_INK, Math.max(0, darker[i] - NOISE));
        }
        boolean[] bare = ghost.bare(darker);
        for (int y = 0; y < ghost.height; y++) {
            ghost.readThrough(thumbnail, bare, y);
            ghost.levelInk(y);
        }
        return ghost;
    }

    private static int paper(GreyImage image, int x, int y) {
        int brightest = 0;
        for (int dy = -PAPER_WITHIN; dy <= PAPER_WITHIN; dy += 2) {
            int nearY = Math.min(image.height() - 1, Math.max(0, y + dy));
            for (int dx = -PAPER_WITHIN; dx <= PAPER_WITHIN; dx += 2) {
                brightest = Math.max(brightest, image.at(Math.min(image.width() - 1, Math.max(0, x + dx)), nearY));
            }
        }
        return brightest;
    }

    private boolean[] bare(int[] darker) {
        boolean[] bare = new boolean[darker.length];
        int left = (int) Math.max(1, width * BORDER);
        int top = (int) Math.max(1, height * BORDER);
        for (int y = top; y < height - top; y++) {
            for (int x = left; x < width - left; x++) {
                boolean clean = true;
                for (int i = 0; i < 9; i++) {
                    clean &= darker[(y + i / 3 - 1) * width + x + i % 3 - 1] <= INK;
                }
                bare[y * width + x] = clean;
            }
        }
        return bare;
    }

    private void readThrough(GreyImage image, boolean[] bare, int y) {
        for (int x = 0; x < width; x++) {
            int sum = 0;
            int count = 0;
            for (int near = Math.max(0, x - REACH); near <= Math.min(width - 1, x + REACH); near++) {
                boolean paper = bare[y * width + near];
                sum += paper ? image.at(near, y) : 0;
                count += paper ? 1 : 0;
            }
            float here = count == 0 ? 0 : (float) sum / count - image.at(x, y);
            through[y * width + x] = bare[y * width + x] && count > LEAST_PAPER
                    ? Math.max(-MOST_THROUGH, Math.min(MOST_THROUGH, here))
                    : Float.NaN;
        }
    }

    private void levelInk(int y) {
        float[] row = Arrays.copyOfRange(ink, y * width, (y + 1) * width);
        for (int x = 0; x < width; x++) {
            int from = Math.max(0, x - REACH);
            int to = Math.min(width, x + REACH + 1);
            float sum = 0;
            for (int near = from; near < to; near++) {
                sum += row[near];
            }
            ink[y * width + x] -= sum / (to - from);
        }
    }

    boolean isAsLargeAs(Ghost other) {
        return width == other.width && height == other.height;
    }

    /** How much of the other side's ink is seen here, -1 to 1; the other side lies a little further right and down. */
    double shows(Ghost other, Mirror mirror, int right, int down) {
        if (!isAsLargeAs(other)) {
            return 0;
        }
        double here = 0;
        double there = 0;
        double both = 0;
        for (int y = Math.max(0, -down); y < Math.min(height, height - down); y++) {
            int row = mirror == Mirror.SIDEWAYS ? y + down : height - 1 - y - down;
            for (int x = Math.max(0, -right); x < Math.min(width, width - right); x++) {
                float seen = through[y * width + x];
                if (!Float.isNaN(seen)) {
                    int column = mirror == Mirror.SIDEWAYS ? width - 1 - x - right : x + right;
                    float written = other.ink[row * width + column];
                    here += seen * seen;
                    there += written * written;
                    both += seen * written;
                }
            }
        }
        return here == 0 || there == 0 ? 0 : both / Math.sqrt(here * there);
    }

    /** How the back of a sheet lies to its front: scanners give it upright or on its head. */
    enum Mirror {
        SIDEWAYS,
        UPSIDE_DOWN
    }
}

package org.korrigo.quality.standard.internal.sight;

import java.util.Arrays;
import org.korrigo.spi.document.GreyImage;

/** The turn that lines of ink have, found where their shadow along one axis is sharpest. */
public final class Skew {

    private static final double MOST_DEGREES = 15;
    private static final double STEP_DEGREES = 0.5;
    private static final int INK = 24;
    /** How much sharper the shadow must be than on average: scattered writing has no direction to speak of. */
    private static final double PEAK = 1.6;

    private static final double LEAST_INK = 0.004;
    /** Enough to know a direction by: a page of print has ten times more. */
    private static final int MOST_POINTS = 2500;

    private final int width;
    private final int height;
    private final int[] xs;
    private final int[] ys;

    public Skew(GreyImage thumbnail, int paper) {
        width = thumbnail.width();
        height = thumbnail.height();
        int[] found = new int[width * height];
        int edge = Math.max(2, width / 40);
        int count = 0;
        for (int y = edge; y < height - edge; y++) {
            for (int x = edge; x < width - edge; x++) {
                if (thumbnail.at(x, y) < paper - INK) {
                    found[count++] = y * width + x;
                }
            }
        }
        int[] points = count < LEAST_INK * width * height ? new int[0] : thinned(Arrays.copyOf(found, count));
        xs = Arrays.stream(points).map(point -> point % width).toArray();
        ys = Arrays.stream(points).map(point -> point / width).toArray();
    }

    /** Spread by a large prime: every n-th pixel would have a pattern of its own. */
    private static int[] thinned(int[] points) {
        int[] some = new int[Math.min(points.length, MOST_POINTS)];
        for (int i = 0; i < some.length; i++) {
            some[i] = some.length == points.length ? points[i] : points[(int) (i * 7_368_787L % points.length)];
        }
        return some;
    }

    /** Degrees clockwise, 0 when nothing tells. */
    public double degrees() {
        if (xs.length == 0) {
            return 0;
        }
        Peak lying = peak(xs, ys, new int[] {width, height});
        Peak standing = peak(ys, xs, new int[] {height, width});
        Peak better = lying.sharpness() >= standing.sharpness() ? lying : standing;
        double degrees = better == lying ? lying.degrees() : -standing.degrees();
        return better.sharpness() < PEAK ? 0 : degrees;
    }

    private record Peak(double degrees, double sharpness) {}

    private static Peak peak(int[] along, int[] across, int[] size) {
        double best = 0;
        double degrees = 0;
        double sum = 0;
        int tried = 0;
        for (double angle = -MOST_DEGREES; angle <= MOST_DEGREES; angle += STEP_DEGREES) {
            double energy = energy(along, across, size, Math.tan(Math.toRadians(angle)));
            sum += energy;
            tried++;
            if (energy > best) {
                best = energy;
                degrees = angle;
            }
        }
        return new Peak(degrees, sum == 0 ? 0 : best * tried / sum);
    }

    /** Of the steps from one line of the shadow to the next. */
    private static double energy(int[] along, int[] across, int[] size, double slope) {
        int reach = (int) Math.ceil(Math.abs(slope) * size[0]) + 1;
        int[] shadow = new int[size[1] + 2 * reach];
        for (int i = 0; i < along.length; i++) {
            shadow[(int) (across[i] - slope * along[i] + reach)]++;
        }
        double energy = 0;
        for (int i = 1; i < shadow.length; i++) {
            double step = shadow[i] - shadow[i - 1];
            energy += step * step;
        }
        return energy;
    }
}

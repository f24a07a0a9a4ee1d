package org.korrigo.quality.standard.internal.sight;

import org.korrigo.spi.document.GreyImage;

/** The turn that lines of ink have, found where their shadow along one axis is sharpest. */
public final class Skew {

    private static final double MOST_DEGREES = 15;
    private static final double STEP_DEGREES = 0.5;
    private static final int INK = 24;
    /** How much sharper the shadow must be than on average: scattered writing has no direction to speak of. */
    private static final double PEAK = 1.6;

    private static final double LEAST_INK = 0.004;

    private final GreyImage thumbnail;
    private final int paper;

    public Skew(GreyImage thumbnail, int paper) {
        this.thumbnail = thumbnail;
        this.paper = paper;
    }

    /** Degrees clockwise, 0 when nothing tells. */
    public double degrees() {
        if (inkShare() < LEAST_INK) {
            return 0;
        }
        Peak lying = peak(true);
        Peak standing = peak(false);
        Peak better = lying.sharpness() >= standing.sharpness() ? lying : standing;
        return better.sharpness() < PEAK ? 0 : better.degrees();
    }

    private double inkShare() {
        int ink = 0;
        for (byte luma : thumbnail.luma()) {
            ink += (luma & 0xFF) < paper - INK ? 1 : 0;
        }
        return (double) ink / thumbnail.luma().length;
    }

    private record Peak(double degrees, double sharpness) {}

    private Peak peak(boolean lying) {
        double best = 0;
        double degrees = 0;
        double sum = 0;
        int tried = 0;
        for (double angle = -MOST_DEGREES; angle <= MOST_DEGREES; angle += STEP_DEGREES) {
            double energy = energy(Math.tan(Math.toRadians(angle)), lying);
            sum += energy;
            tried++;
            if (energy > best) {
                best = energy;
                degrees = angle;
            }
        }
        return new Peak(lying ? degrees : -degrees, sum == 0 ? 0 : best * tried / sum);
    }

    /** Of the steps from one line of the shadow to the next. */
    private double energy(double slope, boolean lying) {
        int width = thumbnail.width();
        int height = thumbnail.height();
        int reach = (int) Math.ceil(Math.abs(slope) * (lying ? width : height)) + 1;
        double[] shadow = new double[(lying ? height : width) + 2 * reach];
        int edge = Math.max(2, width / 40);
        for (int y = edge; y < height - edge; y++) {
            for (int x = edge; x < width - edge; x++) {
                int ink = paper - INK - thumbnail.at(x, y);
                if (ink > 0) {
                    double line = lying ? y - slope * x : x - slope * y;
                    shadow[(int) Math.floor(line) + reach] += Math.min(ink, 3 * INK);
                }
            }
        }
        return steps(shadow);
    }

    private static double steps(double[] shadow) {
        double energy = 0;
        for (int i = 1; i < shadow.length; i++) {
            energy += (shadow[i] - shadow[i - 1]) * (shadow[i] - shadow[i - 1]);
        }
        return energy;
    }
}

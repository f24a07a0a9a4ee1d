package org.korrigo.demo.internal.scan;

import java.util.Random;

/**
 * How the light fell on one scan.
 *
 * @param paper reflectance of the paper, 0 to 255
 * @param white reflectance that the scanner's background clean-up turns to pure white
 * @param blur weight of each neighbour pixel, out of 256
 * @param shadowLeft the shadow lies along the left edge, else along the right one
 * @param shadowWidth as a fraction of the image; 0 for none
 * @param shadowDepth fraction of the light that is lost at the edge
 */
record PaperLook(int paper, int white, int blur, boolean shadowLeft, double shadowWidth, double shadowDepth) {

    private static final double SHADOWS = 0.7;

    static PaperLook draw(Random random) {
        boolean shadow = random.nextDouble() < SHADOWS;
        return new PaperLook(
                238 + random.nextInt(12),
                231 + random.nextInt(5),
                20 + random.nextInt(35),
                random.nextBoolean(),
                shadow ? 0.06 + 0.16 * random.nextDouble() : 0,
                0.1 + 0.14 * random.nextDouble());
    }

    /** Light on each column of the image, 256 being all of it. */
    int[] columns(int width) {
        int[] light = new int[width];
        for (int x = 0; x < width; x++) {
            double fromEdge = (shadowLeft ? x : width - 1 - x) / (double) width;
            double dark = fromEdge < shadowWidth ? 1 - fromEdge / shadowWidth : 0;
            light[x] = (int) Math.round(256 * (1 - shadowDepth * dark * dark));
        }
        return light;
    }
}

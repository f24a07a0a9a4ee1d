package org.korrigo.ocr.digits.internal;

/** A digit the way the network has learnt them: 28 by 28, white on black, in a box of 20, centre of mass in the middle. */
final class CentredDigit {
    static final int SIDE = 28;
    private static final int BOX = 20;
    /** Width of a pen's stroke in the digits the network has learnt from, in pixels of the box. */
    private static final double USUAL_STROKE = 3.2;

    private CentredDigit() {}

    /** @param slant by how much the digit is sheared upright, sideways over down */
    static float[] of(Mask digit, double slant) {
        double stroke = 2.0 * digit.area() / Math.max(1, digit.outline());
        double wanted = USUAL_STROKE * Math.max(digit.width(), digit.height()) / BOX;
        Mask thick = digit.thickened(Math.max(0, (wanted - stroke) / 2));
        double[] grey = new double[SIDE * SIDE];
        double size = Math.max(thick.height(), thick.width() + Math.abs(slant) * thick.height());
        project(thick, slant, BOX / size, grey);
        return centred(grey);
    }

    /** Adds up the ink of each pixel, around the middle of the picture. */
    private static void project(Mask digit, double slant, double scale, double[] grey) {
        int fine = Math.max(1, (int) Math.ceil(2 * scale));
        double weight = scale * scale / (fine * fine);
        for (int i = 0; i < digit.ink().length * fine * fine; i++) {
            int pixel = i / (fine * fine);
            if (digit.ink()[pixel]) {
                double y = pixel / digit.width() + (i % fine + 0.5) / fine - digit.height() / 2.0;
                double x = pixel % digit.width() + (i / fine % fine + 0.5) / fine - digit.width() / 2.0;
                int column = (int) Math.floor(SIDE / 2.0 + (x + slant * y) * scale);
                int line = (int) Math.floor(SIDE / 2.0 + y * scale);
                if (column >= 0 && column < SIDE && line >= 0 && line < SIDE) {
                    grey[line * SIDE + column] += weight;
                }
            }
        }
    }

    private static float[] centred(double[] grey) {
        double mass = 1e-9;
        double massX = 0;
        double massY = 0;
        for (int i = 0; i < grey.length; i++) {
            mass += grey[i];
            massX += grey[i] * (i % SIDE + 0.5);
            massY += grey[i] * (i / SIDE + 0.5);
        }
        int right = (int) Math.round(SIDE / 2.0 - massX / mass);
        int down = (int) Math.round(SIDE / 2.0 - massY / mass);
        float[] picture = new float[SIDE * SIDE];
        for (int i = 0; i < grey.length; i++) {
            int x = i % SIDE + right;
            int y = i / SIDE + down;
            if (x >= 0 && x < SIDE && y >= 0 && y < SIDE) {
                picture[y * SIDE + x] = (float) Math.min(1, grey[i]);
            }
        }
        return picture;
    }
}

package org.korrigo.ocr.digits.internal;

/** How the form lies in the image: coordinates {@code across} and {@code down} follow its printed lines. */
record Tilt(double slope) {
    private static final int STEPS = 25;
    private static final double STEP = 0.1 / 180 * Math.PI;

    /** The tilt, within 2.5 degrees, at which the ink gathers best in rows. */
    static Tilt of(Mask ink) {
        int[][] points = ink.points();
        Tilt best = new Tilt(0);
        double order = best.order(ink, points);
        for (int step = -STEPS; step <= STEPS; step++) {
            Tilt tilt = new Tilt(Math.tan(step * STEP));
            double candidate = tilt.order(ink, points);
            if (candidate > order) {
                order = candidate;
                best = tilt;
            }
        }
        return best;
    }

    double across(double x, double y) {
        return x + slope * y;
    }

    double down(double x, double y) {
        return y - slope * x;
    }

    private double order(Mask ink, int[][] points) {
        int room = (int) Math.ceil(Math.abs(slope) * ink.width()) + 1;
        long[] rows = new long[ink.height() + 2 * room];
        for (int i = 0; i < points[0].length; i++) {
            rows[(int) Math.round(down(points[0][i], points[1][i])) + room]++;
        }
        double sum = 0;
        for (long row : rows) {
            sum += (double) row * row;
        }
        return sum;
    }
}

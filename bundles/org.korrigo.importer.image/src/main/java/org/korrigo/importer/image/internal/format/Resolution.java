package org.korrigo.importer.image.internal.format;

/**
 * Pixels an inch, across and down.
 *
 * @param stated whether the image says so
 */
record Resolution(double x, double y, boolean stated) {

    static final Resolution UNKNOWN = new Resolution(0, 0, false);

    private static final double LEAST = 36;
    private static final double MOST = 4800;

    /** What programs write that do not know. */
    private static final double PLACEHOLDER = 100;

    /** A little more than A2. */
    private static final double LONGEST_INCHES = 24.5;

    private static final int[] USUAL = {200, 300, 400, 600, 1200};

    static Resolution stated(double x, double y) {
        boolean sane = x >= LEAST && x <= MOST && y >= LEAST && y <= MOST;
        return sane ? new Resolution(x, y, true) : UNKNOWN;
    }

    /** Itself, or what it most likely is: 200, or the next usual one that makes no sheet of more than A2. */
    Resolution orUsual(int width, int height) {
        boolean poster = Math.max(width / x, height / y) > LONGEST_INCHES && Math.max(x, y) <= PLACEHOLDER;
        if (stated && !poster) {
            return this;
        }
        for (int usual : USUAL) {
            if (Math.max(width, height) <= usual * LONGEST_INCHES) {
                return new Resolution(usual, usual, false);
            }
        }
        return new Resolution(MOST, MOST, false);
    }
}

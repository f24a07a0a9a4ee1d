package org.korrigo.split.standard.internal.anchor;

/**
 * How the print really lies on a scan: turned clockwise about a point, then shifted.
 *
 * @param skew radians, clockwise
 * @param centreX millimetres on the sheet, like all lengths here
 */
public record Pose(double skew, double centreX, double centreY, double shiftX, double shiftY) {

    public static final Pose NOMINAL = new Pose(0, 0, 0, 0, 0);

    /** For the small angles of a feeder the sine is the angle and the cosine is one. */
    public double x(double x, double y) {
        return x - skew * (y - centreY) + shiftX;
    }

    public double y(double x, double y) {
        return y + skew * (x - centreX) + shiftY;
    }
}

package org.korrigo.render.pdf.internal.paint;

/** A place of the pen with half its width there, in points. */
record Spot(double x, double y, double radius) {

    Spot between(Spot other, double part) {
        return new Spot(x + (other.x - x) * part, y + (other.y - y) * part, radius + (other.radius - radius) * part);
    }

    double distance(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The direction of the other spot, in radians. */
    double direction(Spot other) {
        return Math.atan2(other.y - y, other.x - x);
    }
}

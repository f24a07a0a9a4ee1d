package org.korrigo.split.standard.internal.number;

/** A rectangle of pixels, right and bottom excluded. */
record Box(int left, int top, int right, int bottom) {

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    double centreX() {
        return (left + right) / 2.0;
    }

    double centreY() {
        return (top + bottom) / 2.0;
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Whether both stand on one line, no further apart than a gap. */
    boolean joins(Box other, double gap) {
        boolean sameLine =
                centreY() > other.top && centreY() < other.bottom || other.centreY() > top && other.centreY() < bottom;
        return sameLine && Math.max(left, other.left) - Math.min(right, other.right) <= gap;
    }
}

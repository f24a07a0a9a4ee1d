package org.korrigo.demo.internal.paper;

/** A rectangle on a page, in millimetres from its top left corner. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** The same rectangle with a margin added on every side; a negative one takes away. */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** What lies within another box too; the two must meet. */
    public Box within(Box other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        return new Box(left, top, Math.min(right(), other.right()) - left, Math.min(bottom(), other.bottom()) - top);
    }

    public boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}

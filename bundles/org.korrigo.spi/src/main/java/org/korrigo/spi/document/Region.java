package org.korrigo.spi.document;

/** A rectangle on a page, in fractions of its width and height, from the top left corner. */
public record Region(double x, double y, double width, double height) {

    /** What rounding may add without leaving the page. */
    private static final double TOLERANCE = 1e-9;

    public static final Region WHOLE = new Region(0, 0, 1, 1);
    public static final Region LEFT_HALF = new Region(0, 0, 0.5, 1);
    public static final Region RIGHT_HALF = new Region(0.5, 0, 0.5, 1);

    public Region {
        boolean inside = x >= 0 && y >= 0 && x + width <= 1 + TOLERANCE && y + height <= 1 + TOLERANCE;
        if (!inside || !(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("Region outside the page: " + x + "," + y + " " + width + "x" + height);
        }
    }

    /** The same rectangle in fractions of the page, when this one is in fractions of {@code outer}. */
    public Region within(Region outer) {
        return new Region(
                outer.x + x * outer.width, outer.y + y * outer.height, width * outer.width, height * outer.height);
    }

    /** This rectangle made larger by a margin in fractions of the page, cut at the page's edge. */
    public Region grown(double marginX, double marginY) {
        double left = Math.max(0, x - marginX);
        double top = Math.max(0, y - marginY);
        return new Region(left, top, Math.min(1, x + width + marginX) - left, Math.min(1, y + height + marginY) - top);
    }

    /** Where this rectangle of the page lies once the page has been turned clockwise. */
    public Region turned(Rotation rotation) {
        return switch (rotation) {
            case NONE -> this;
            case CLOCKWISE_90 -> new Region(Math.max(0, 1 - y - height), x, height, width);
            case HALF_TURN -> new Region(Math.max(0, 1 - x - width), Math.max(0, 1 - y - height), width, height);
            case CLOCKWISE_270 -> new Region(y, Math.max(0, 1 - x - width), height, width);
        };
    }
}

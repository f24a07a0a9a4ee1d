package org.korrigo.render.pdf.internal.paint;

import org.korrigo.render.pdf.internal.document.Pen;
import org.korrigo.spi.render.Annotation;

/** The signs of the red pen as strokes in a rectangle, in fractions of it from its top left corner. */
final class SignShape {

    private static final double LINE = 0.11;
    private static final double FINE_LINE = 0.075;

    private final Pen pen;
    private final double left;
    private final double top;
    private final double width;
    private final double height;

    SignShape(Pen pen, double left, double bottom, double width, double height) {
        this.pen = pen;
        this.left = left;
        this.top = bottom + height;
        this.width = width;
        this.height = height;
    }

    void draw(Annotation.Sign sign) {
        pen.lineWidth(LINE * Math.min(width, height));
        switch (sign) {
            case TICK -> lines(0.1, 0.55, 0.38, 0.86, 0.9, 0.14);
            case CROSS -> {
                lines(0.16, 0.16, 0.84, 0.84);
                lines(0.84, 0.16, 0.16, 0.84);
            }
            case HALF -> half();
            case QUESTION -> question();
            default -> throw new IllegalArgumentException("Unknown sign " + sign);
        }
    }

    /** One over two. */
    private void half() {
        pen.lineWidth(FINE_LINE * Math.min(width, height));
        lines(0.26, 0.92, 0.74, 0.08);
        lines(0.1, 0.2, 0.24, 0.08, 0.24, 0.48);
        start(0.62, 0.64);
        curve(0.64, 0.5, 0.92, 0.5, 0.9, 0.66);
        curve(0.88, 0.76, 0.66, 0.86, 0.62, 0.94);
        pen.line(x(0.92), y(0.94)).stroke();
    }

    private void question() {
        start(0.28, 0.32);
        curve(0.28, 0.02, 0.74, 0.02, 0.74, 0.3);
        curve(0.74, 0.48, 0.5, 0.48, 0.5, 0.7);
        pen.stroke();
        lines(0.5, 0.91, 0.5, 0.92);
    }

    private void lines(double... points) {
        start(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            pen.line(x(points[i]), y(points[i + 1]));
        }
        pen.stroke();
    }

    private void start(double x, double y) {
        pen.move(x(x), y(y));
    }

    private void curve(double... points) {
        pen.curve(x(points[0]), y(points[1]), x(points[2]), y(points[3]), x(points[4]), y(points[5]));
    }

    private double x(double fraction) {
        return left + fraction * width;
    }

    private double y(double fraction) {
        return top - fraction * height;
    }
}

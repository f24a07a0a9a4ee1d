package org.korrigo.demo.internal.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

/** A page to draw on, in millimetres from its top left corner; greys go from 0 black to 255 white. */
public final class Sketch {

    /** Grey of printed ink. */
    public static final int BLACK = 12;

    private static final int LABEL_GREY = 70;
    private static final double DOT_MM = 0.2;
    private static final double DOT_STEP_MM = 0.88;
    private static final int DOT_GREY = 70;

    private final Graphics2D graphics;

    public Sketch(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The same paper seen from another origin. */
    public Sketch at(double x, double y) {
        Graphics2D moved = (Graphics2D) graphics.create();
        moved.translate(x, y);
        return new Sketch(moved);
    }

    public void fill(Shape shape, int grey) {
        graphics.setColor(new Color(grey, grey, grey));
        graphics.fill(shape);
    }

    /** Draws along a line or curve. */
    public void trace(Shape path, double thickness, int grey) {
        BasicStroke pen = new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        fill(pen.createStrokedShape(path), grey);
    }

    public void frame(Box box, double thickness) {
        trace(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), thickness, BLACK);
    }

    public void rule(double left, double right, double y, double thickness) {
        trace(new Line2D.Double(left, y, right, y), thickness, BLACK);
    }

    public void upright(double x, double top, double bottom, double thickness) {
        trace(new Line2D.Double(x, top, x, bottom), thickness, BLACK);
    }

    public void dots(double left, double right, double y) {
        Path2D dots = new Path2D.Double();
        for (double x = left; x < right; x += DOT_STEP_MM) {
            dots.append(new Rectangle2D.Double(x, y, DOT_MM, DOT_MM), false);
        }
        fill(dots, DOT_GREY);
    }

    /** Prints in black; the position is the start of the baseline. */
    public void print(Print print, double x, double baseline, String text) throws IOException {
        print(print.lineOf(text), x, baseline, BLACK);
    }

    /** Prints small and pale, as labels are. */
    public void label(Print print, double x, double baseline, String text) throws IOException {
        print(print.lineOf(text), x, baseline, LABEL_GREY);
    }

    private void print(Shape line, double x, double baseline, int grey) {
        fill(AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(line), grey);
    }
}

package org.korrigo.demo.internal.form;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.korrigo.demo.internal.hand.Pen;
import org.korrigo.demo.internal.paper.Box;
import org.korrigo.demo.internal.paper.Print;
import org.korrigo.demo.internal.paper.Sketch;

/** A zone that is hidden from markers though nobody reads it: a stamp or a signature. A header shows what else is in it. */
final class HiddenField {

    private static final int STAMP_PAPER = 206;
    private static final int STAMP_INK = 120;
    private static final double STAMP_WIDTH = 50;
    private static final double STAMP_HEIGHT = 18;
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final PageSketch drawing;
    private final FormZone zone;

    HiddenField(PageSketch drawing, FormZone zone) {
        this.drawing = drawing;
        this.zone = zone;
    }

    void draw() throws IOException {
        if (drawing.page().isShared(zone)) {
            return;
        }
        Pen pen = drawing.penIn(zone, drawing.writing().hand());
        if (pen.perhaps(0.5)) {
            stamp(pen);
        } else {
            signature(pen);
        }
    }

    private Box middle(double widest, double highest) {
        Box box = zone.usable();
        double width = Math.min(widest, 0.8 * box.width());
        double height = Math.min(highest, 0.8 * box.height());
        return new Box(box.centreX() - width / 2, box.centreY() - height / 2, width, height);
    }

    private void stamp(Pen pen) throws IOException {
        Box box = middle(STAMP_WIDTH, STAMP_HEIGHT);
        Sketch sketch = drawing.sketch();
        AffineTransform askew =
                AffineTransform.getRotateInstance(Math.toRadians(pen.between(-4, 4)), box.centreX(), box.centreY());
        Shape edge = askew.createTransformedShape(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        sketch.fill(edge, STAMP_PAPER);
        sketch.trace(edge, 0.6, STAMP_INK);
        String text = drawing.form().label("stamp");
        Print usual = drawing.prints().title();
        double points =
                Math.min(usual.points() * 0.85 * box.width() / usual.width(text), 0.45 * box.height() * POINTS_PER_MM);
        Print print = new Print(usual.typeface(), points);
        AffineTransform place = new AffineTransform(askew);
        place.translate(box.centreX() - print.width(text) / 2, box.centreY() + 0.35 * points / POINTS_PER_MM);
        sketch.fill(place.createTransformedShape(print.lineOf(text)), STAMP_INK);
    }

    private void signature(Pen pen) {
        Box box = middle(45, 16);
        Path2D stroke = new Path2D.Double();
        stroke.moveTo(box.x(), box.centreY());
        int loops = 5;
        double step = box.width() / loops;
        for (int i = 0; i < loops; i++) {
            double x = box.x() + i * step;
            stroke.curveTo(
                    x + step * pen.between(0.2, 0.9),
                    box.y() - pen.between(0, 0.2) * box.height(),
                    x - step * pen.between(0, 0.5),
                    box.bottom(),
                    x + step,
                    box.centreY() + pen.between(-0.25, 0.25) * box.height());
        }
        drawing.sketch().trace(stroke, 0.45, pen.ink());
    }
}

package org.korrigo.demo.internal.form;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.korrigo.demo.internal.hand.Hand;
import org.korrigo.demo.internal.hand.Pen;
import org.korrigo.demo.internal.paper.Box;
import org.korrigo.demo.internal.paper.Print;
import org.korrigo.spi.layout.WritingKind;

/** A field for who the student is, with its label, and what the student wrote in it. */
final class IdentityField {

    /** A field this high has its label within. */
    private static final double ROOM_FOR_LABEL = 9;
    /** In a field this high nobody writes at its foot. */
    private static final double TALL = 20;

    private static final double DIGIT_HEIGHT = 4.8;
    private static final double LEAST_CAPITALS = 1.2;

    private final PageSketch drawing;
    private final FormZone field;
    private final Box box;

    IdentityField(PageSketch drawing, FormZone field) {
        this.drawing = drawing;
        this.field = field;
        this.box = field.usable();
    }

    void draw(String text) throws IOException {
        new FieldLabel(drawing, field).draw(isLabelWithin());
        if (field.zone().cells() > 0) {
            new CellRow(drawing, field).draw(text);
        } else if (field.zone().writing() == WritingKind.PRINTED) {
            print(text);
        } else if (field.zone().writing() != WritingKind.NONE) {
            write(text);
        }
    }

    private boolean isLabelWithin() {
        return field.zone().cells() == 0 && box.height() >= ROOM_FOR_LABEL;
    }

    private void print(String text) throws IOException {
        Print usual = drawing.prints().title();
        double fitting = usual.points() * (box.width() - 4) / Math.max(1, usual.width(text));
        double highest = box.height() * 1.5;
        Print print = new Print(usual.typeface(), Math.min(usual.points(), Math.min(fitting, highest)));
        drawing.sketch().print(print, box.x() + 2, baseline(0.3), text);
    }

    private void write(String text) throws IOException {
        Pen usual = drawing.penIn(field, size(1));
        double room = box.width() - 4;
        double width = usual.width(text);
        Pen pen = width > room ? drawing.penIn(field, size(room / width)) : usual;
        double line = baseline(0);
        if (!drawing.page().isFramed(field.box())) {
            drawing.sketch().dots(box.x() + 1, box.right() - 1, line);
        }
        double most = Math.max(2, box.width() - pen.width(text) - 2);
        double indent = isLabelWithin() ? pen.between(12, 19) : pen.between(1.5, 5);
        Point2D start = new Point2D.Double(
                box.x() + Math.min(most, indent), line - pen.between(0.2, Math.min(1.5, 0.1 * box.height())));
        drawing.sketch().fill(pen.write(text, start), pen.ink());
    }

    /** @param share of the usual size */
    private Hand size(double share) throws IOException {
        Hand hand = drawing.writing().hand();
        double highest = box.height() * (isLabelWithin() ? 0.38 : 0.5);
        if (field.zone().writing() == WritingKind.HANDWRITTEN_DIGITS) {
            return hand.withDigits(share * Math.min(DIGIT_HEIGHT, highest));
        }
        return hand.withCapitals(Math.max(LEAST_CAPITALS, share * Math.min(hand.capitals(), highest)));
    }

    /** @param above how far above the usual line, as a share of the height */
    private double baseline(double above) {
        double usual =
                box.height() > TALL ? box.y() + 0.6 * box.height() : box.bottom() - Math.min(2, 0.22 * box.height());
        return usual - above * Math.min(TALL, box.height()) * 0.3;
    }
}

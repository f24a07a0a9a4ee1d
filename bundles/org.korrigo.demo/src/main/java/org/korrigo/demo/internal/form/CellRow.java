package org.korrigo.demo.internal.form;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.korrigo.demo.internal.hand.Hand;
import org.korrigo.demo.internal.hand.Pen;
import org.korrigo.demo.internal.paper.Box;
import org.korrigo.spi.layout.WritingKind;

/** Boxes for one character each. */
final class CellRow {

    private static final double EDGE = 0.35;
    private static final double LARGEST = 4.8;

    private final PageSketch drawing;
    private final FormZone field;
    private final double cellWidth;

    CellRow(PageSketch drawing, FormZone field) {
        this.drawing = drawing;
        this.field = field;
        this.cellWidth = field.box().width() / field.zone().cells();
    }

    void draw(String text) throws IOException {
        Box box = field.box();
        Pen pen = pen(text);
        double height = height(1);
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < field.zone().cells(); i++) {
            Box cell = new Box(box.x() + i * cellWidth, box.y(), cellWidth, box.height());
            drawing.sketch().frame(cell, EDGE);
            if (i < characters.length) {
                write(pen, Character.toString(characters[i]), cell, height);
            }
        }
    }

    private void write(Pen pen, String character, Box cell, double height) throws IOException {
        double off = 0.06 * cell.width();
        double x = cell.centreX() - pen.width(character) / 2 + pen.between(-off, off);
        double baseline = cell.centreY() + height / 2 + pen.between(-0.06, 0.06) * cell.height();
        drawing.sketch().fill(pen.write(character, new Point2D.Double(x, baseline)), pen.ink());
    }

    /** Written so that the widest character keeps within its box. */
    private Pen pen(String text) throws IOException {
        Pen usual = drawing.penIn(field, hand(height(1)));
        double widest = 0;
        for (int character : text.codePoints().toArray()) {
            widest = Math.max(widest, usual.width(Character.toString(character)));
        }
        double room = 0.85 * cellWidth;
        return widest > room ? drawing.penIn(field, hand(height(room / widest))) : usual;
    }

    private double height(double share) {
        return share * Math.min(LARGEST, 0.6 * field.box().height());
    }

    private Hand hand(double height) throws IOException {
        Hand hand = drawing.writing().hand();
        boolean digits = field.zone().writing() == WritingKind.HANDWRITTEN_DIGITS;
        return digits ? hand.withDigits(height) : hand.withCapitals(height);
    }
}

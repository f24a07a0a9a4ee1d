package org.korrigo.demo.internal.form;

import java.io.IOException;
import org.korrigo.demo.internal.paper.Box;
import org.korrigo.demo.internal.paper.Print;
import org.korrigo.demo.internal.paper.Sketch;

/** What is printed alike on every copy: frames, rules, page numbers, the place for the mark. */
final class PrintedMarks {

    /** An anchor flatter than this is a rule. */
    private static final double RULE_MM = 2;

    private static final double ANCHOR_THICKNESS = 0.6;
    private static final double FRAME_THICKNESS = 0.45;
    /** Height of digits in ems. */
    private static final double DIGITS = 0.716;

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final PageSketch drawing;
    private final Sketch sketch;

    PrintedMarks(PageSketch drawing) {
        this.drawing = drawing;
        this.sketch = drawing.sketch();
    }

    void anchor(Box box) {
        if (box.height() < RULE_MM) {
            sketch.rule(box.x(), box.right(), box.centreY(), ANCHOR_THICKNESS);
        } else if (box.width() < RULE_MM) {
            sketch.upright(box.centreX(), box.y(), box.bottom(), ANCHOR_THICKNESS);
        } else {
            sketch.frame(box, ANCHOR_THICKNESS);
        }
    }

    /** @param allowed the characters that may stand there; empty for any */
    void pageNumber(Box box, String allowed) throws IOException {
        String text = numberText(allowed);
        Print usual = drawing.prints().number();
        double fitting = usual.points() * 0.9 * box.width() / usual.width(text);
        double highest = 0.6 * box.height() / DIGITS * POINTS_PER_MM;
        Print print = new Print(usual.typeface(), Math.min(usual.points(), Math.min(fitting, highest)));
        double baseline = box.centreY() + DIGITS * print.points() / POINTS_PER_MM / 2;
        sketch.print(print, box.centreX() - print.width(text) / 2, baseline, text);
    }

    private String numberText(String allowed) {
        String page = Integer.toString(drawing.page().number());
        if (!allowed.isEmpty() && allowed.indexOf('/') < 0) {
            return page;
        }
        String slash = allowed.isEmpty() || allowed.indexOf(' ') >= 0 ? " / " : "/";
        return page + slash + drawing.page().total();
    }

    void mark(Box box) throws IOException {
        frame(box);
        if (box.height() >= 7 && box.width() >= 12) {
            sketch.label(
                    drawing.prints().number(),
                    box.x() + 2,
                    box.y() + 3.7,
                    drawing.form().label("mark"));
        }
        String total = drawing.form().label("mark-total");
        Print print = drawing.prints().subtitle();
        if (box.height() >= 12 && box.width() >= print.width(total) + 14) {
            sketch.print(print, box.right() - print.width(total) - 4, box.bottom() - 4, total);
        }
    }

    /** The edges of a zone, unless an anchor has drawn them. */
    void frame(Box box) {
        if (!drawing.page().isFramed(box)) {
            sketch.frame(box, FRAME_THICKNESS);
        }
    }
}

package org.korrigo.demo.internal.paper;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.korrigo.demo.internal.BundledText;
import org.korrigo.demo.internal.hand.Pen;

/** Questions over dotted lines, and the student's answers on them. */
public final class AnswerLines {

    /** All of a page between its margins. */
    private static final Box WHOLE_PAGE = new Box(13, 0, 185, 281);

    private static final double FIRST_LINE = 9.5;

    private final Sketch sketch;
    private final Print print;
    private final Pen pen;
    private final double pitch;
    private final Box area;
    private final List<String> fillers;

    AnswerLines(Sketch sketch, Print print, Pen pen, double pitch) throws IOException {
        this(sketch, print, pen, pitch, WHOLE_PAGE);
    }

    /** @param area of the page, beyond which nothing is written */
    public AnswerLines(Sketch sketch, Print print, Pen pen, double pitch, Box area) throws IOException {
        this.sketch = sketch;
        this.print = print;
        this.pen = pen;
        this.pitch = pitch;
        this.area = area;
        this.fillers = BundledText.lines("fillers.txt");
    }

    /** Shares the page below a height among the questions. */
    public void ask(List<Question> questions, double top) throws IOException {
        double share = (area.bottom() - top) / questions.size();
        double y = top;
        for (Question question : questions) {
            sketch.print(print, area.x() - 1, y, question.printed());
            answer(question.answers(), y + FIRST_LINE, y + share - 4.5);
            y += share;
        }
    }

    /** Dotted lines from one height to another, some of them written on. */
    public void answer(List<String> answers, double top, double bottom) throws IOException {
        int lines = (int) ((bottom - top) / pitch) + 1;
        boolean skipped = pen.perhaps(0.1);
        int written = skipped ? 0 : (int) Math.round(lines * pen.between(0.35, 1));
        for (int line = 0; line < lines; line++) {
            double y = top + line * pitch;
            sketch.dots(area.x(), area.right(), y);
            if (line < written && !pen.perhaps(0.06)) {
                write(line < answers.size() ? answers.get(line) : rambling(), y);
            }
        }
    }

    private String rambling() {
        return fillers.get((int) pen.between(0, fillers.size()));
    }

    private void write(String text, double y) throws IOException {
        double x = area.x() + pen.between(1, 5) + (pen.perhaps(0.15) ? 10 : 0);
        Shape strokes =
                pen.write(shortened(text, area.right() - 3 - x), new Point2D.Double(x, y - pen.between(0, 1.3)));
        sketch.fill(strokes, pen.ink());
        if (pen.perhaps(0.03)) {
            double middle = y - 1.6;
            sketch.trace(new Line2D.Double(x, middle, x + pen.between(10, 50), middle + 0.5), 0.45, pen.ink());
        }
    }

    /** As many words as there is room for. */
    private String shortened(String text, double room) throws IOException {
        String shorter = text;
        while (pen.width(shorter) > room && shorter.contains(" ")) {
            shorter = shorter.substring(0, shorter.lastIndexOf(' '));
        }
        return shorter;
    }
}

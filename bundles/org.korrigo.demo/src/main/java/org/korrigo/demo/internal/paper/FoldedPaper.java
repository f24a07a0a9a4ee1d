package org.korrigo.demo.internal.paper;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.korrigo.demo.internal.hand.Pen;
import org.korrigo.demo.internal.hand.TypefaceCase;

/** A folded A3 sheet of four pages with identity boxes, and an extra sheet of pages 5 to 8. */
public final class FoldedPaper implements BookletPaper {

    private static final double PITCH = 8.2;
    private static final double FRAME = 0.6;
    private static final List<Box> IDENTITY =
            List.of(new Box(10, 10, 95, 13), new Box(10, 25, 95, 13), new Box(10, 40, 47, 13), new Box(59, 40, 46, 13));
    private static final List<String> IDENTITY_LABELS = List.of("NOM", "Prénom", "Né(e) le", "Classe");
    private static final Box NOTE = new Box(160, 40, 38, 18);
    private static final Box GRAPH = new Box(14, 14, 184, 78);

    private final WrittenBooklet booklet;
    private final List<Question> questions;
    private final Prints prints;

    public FoldedPaper(WrittenBooklet booklet, TypefaceCase fonts) throws IOException {
        this.booklet = booklet;
        this.questions = Question.all();
        this.prints = Prints.of(fonts);
    }

    @Override
    public void drawPage(int page, Sketch sketch) throws IOException {
        Pen pen = booklet.penOn(page);
        AnswerLines lines = new AnswerLines(sketch, prints.text(), pen, PITCH);
        switch (page) {
            case 1 -> {
                header(sketch, pen);
                lines.ask(questions.subList(0, 3), 68);
            }
            case 2 -> {
                graph(sketch);
                lines.ask(questions.subList(3, 5), 100);
            }
            case 3 -> lines.ask(questions.subList(5, 8), 18);
            case 4 -> lines.ask(questions.subList(8, 11), 18);
            default -> extra(page, sketch, pen, lines);
        }
        footer(page, sketch);
    }

    private void header(Sketch sketch, Pen pen) throws IOException {
        for (int i = 0; i < IDENTITY.size(); i++) {
            sketch.label(
                    prints.label(), IDENTITY.get(i).x() + 1.3, IDENTITY.get(i).y() + 3.2, IDENTITY_LABELS.get(i));
            fillIn(sketch, pen, IDENTITY.get(i), booklet.written().get(i));
        }
        sketch.print(prints.title(), 111, 16, "MATHÉMATIQUES");
        sketch.print(prints.subtitle(), 111, 25, "Évaluation commune - 2 heures");
        sketch.print(prints.text(), 111, 32, "Calculatrice autorisée");
        sketch.frame(NOTE, FRAME - 0.15);
        sketch.label(prints.number(), NOTE.x() + 2.3, NOTE.y() + 3.7, "Note");
        sketch.print(prints.subtitle(), NOTE.x() + 20, NOTE.y() + 12.5, "/ 20");
        sketch.rule(10, 200, 61, 0.7);
    }

    private void fillIn(Sketch sketch, Pen pen, Box box, String text) throws IOException {
        sketch.frame(box, FRAME);
        double room = Math.max(2, box.width() - pen.width(text) - 4);
        Point2D start = new Point2D.Double(
                box.x() + Math.min(room, pen.between(12, 19)), box.y() + box.height() - pen.between(2.2, 3.6));
        sketch.fill(pen.write(text, start), pen.ink());
    }

    private void graph(Sketch sketch) throws IOException {
        sketch.frame(GRAPH, 0.4);
        sketch.print(
                prints.number(), GRAPH.x() + 3, GRAPH.y() + 4.5, "Document 1 : courbe représentative de la fonction f");
        sketch.rule(30, 180, 72, 0.45);
        sketch.upright(45, 24, 84, 0.45);
        Path2D curve = new Path2D.Double();
        curve.moveTo(45, 32);
        curve.quadTo(105, 136, 165, 32);
        sketch.trace(curve, 0.4, Sketch.BLACK);
        sketch.label(prints.label(), 181, 73, "x");
        sketch.label(prints.label(), 41, 25, "f(x)");
    }

    private void extra(int page, Sketch sketch, Pen pen, AnswerLines lines) throws IOException {
        double top = 18;
        if (page == 5) {
            Box box = IDENTITY.get(0);
            sketch.label(prints.label(), box.x() + 1.3, box.y() + 3.2, "NOM Prénom (suite)");
            fillIn(
                    sketch,
                    pen,
                    box,
                    (booklet.written().get(0) + " " + booklet.written().get(1)).trim());
            sketch.print(prints.subtitle(), 114, 14.5, "Feuille n° 2");
            top = 34;
        }
        lines.answer(questions.get(page).answers(), top, 280);
    }

    private void footer(int page, Sketch sketch) throws IOException {
        sketch.label(prints.number(), 14, 288.6, "Évaluation commune de mathématiques - Seconde");
        String number = String.format(Locale.ROOT, "%d / %d", page, page > 4 ? 8 : 4);
        sketch.print(prints.number(), 186.5, 288.6, number);
    }
}

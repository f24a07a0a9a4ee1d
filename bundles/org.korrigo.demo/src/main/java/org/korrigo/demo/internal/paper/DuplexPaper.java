package org.korrigo.demo.internal.paper;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.korrigo.demo.internal.hand.Pen;
import org.korrigo.demo.internal.hand.TypefaceCase;

/** Two A4 sheets printed on both sides, with a name line and candidate number boxes. */
public final class DuplexPaper implements BookletPaper {

    private static final double PITCH = 8.6;
    private static final double CELL_WIDTH = 8;
    private static final double CELL_HEIGHT = 9;
    private static final double NUMBER_LEFT = 142;
    private static final double RIGHT = 198;

    private final WrittenBooklet booklet;
    private final List<Question> questions;
    private final Prints prints;

    public DuplexPaper(WrittenBooklet booklet, TypefaceCase fonts) throws IOException {
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
                firstHeader(sketch, pen);
                lines.ask(questions.subList(0, 2), 60.5);
            }
            case 2 -> lines.ask(questions.subList(2, 5), 18);
            case 3 -> {
                secondHeader(sketch);
                lines.ask(questions.subList(5, 8), 36);
            }
            default -> {
                numberLine(sketch, pen);
                lines.ask(questions.subList(8, 11), 54);
            }
        }
        String number = page + "/4";
        sketch.print(prints.number(), 105 - prints.number().width(number) / 2, 290, number);
    }

    private void firstHeader(Sketch sketch, Pen pen) throws IOException {
        sketch.print(prints.title(), 11, 19, "MATHÉMATIQUES");
        sketch.print(prints.subtitle(), 11, 26, "Devoir commun - Première");
        sketch.print(prints.text(), 11, 32, "Durée : 2 h. Écrire au stylo noir ou bleu.");
        sketch.print(prints.number(), 90.5, 21.5, "Nom, prénom :");
        sketch.dots(112, RIGHT, 22);
        sketch.print(prints.number(), 142.5, 30.7, "Classe :");
        sketch.dots(160, RIGHT, 32);
        write(sketch, pen, 0, new Point2D.Double(112 + pen.between(1, 5), 21.7 - pen.between(0, 1.5)));
        write(sketch, pen, 1, new Point2D.Double(160 + pen.between(2, 8), 31.6 - pen.between(0, 1)));
        candidateNumber(sketch, booklet.digitPenOn(1), 38);
        sketch.rule(11, 197, 52, 0.6);
    }

    private void secondHeader(Sketch sketch) throws IOException {
        sketch.print(prints.text(), 14, 17.5, "Suite (deuxième feuille)");
        candidateNumber(sketch, booklet.digitPenOn(3), 14);
        sketch.rule(11, 197, 27, 0.6);
    }

    private void candidateNumber(Sketch sketch, Pen pen, double top) throws IOException {
        sketch.print(prints.number(), 117.5, top + 5.5, "N° candidat :");
        String number = booklet.written().get(2);
        for (int i = 0; i < number.length(); i++) {
            double left = NUMBER_LEFT + i * CELL_WIDTH;
            sketch.frame(new Box(left, top, CELL_WIDTH, CELL_HEIGHT), 0.35);
            String digit = number.substring(i, i + 1);
            double x = left + (CELL_WIDTH - pen.width(digit)) / 2 + pen.between(-0.6, 0.6);
            sketch.fill(pen.write(digit, new Point2D.Double(x, top + pen.between(6.5, 7.6))), pen.ink());
        }
    }

    private void numberLine(Sketch sketch, Pen pen) throws IOException {
        sketch.print(prints.text(), 12, 19.5, "Droite graduée pour la question 5. a)");
        sketch.rule(19, 189, 31, 0.6);
        for (int i = 0; i <= 5; i++) {
            double x = 19 + 34.0 * i;
            sketch.upright(x, 28, 34, 0.6);
            sketch.print(prints.number(), x - 1, 39.5, Integer.toString(i - 2));
        }
        for (String mark : List.of("-1", "0,5", "2")) {
            if (pen.perhaps(0.7)) {
                double x = 87 + 34 * Double.parseDouble(mark.replace(',', '.')) + pen.between(-3, 1);
                sketch.fill(pen.write(mark, new Point2D.Double(x, 27 - pen.between(0, 1))), pen.ink());
            }
        }
    }

    private void write(Sketch sketch, Pen pen, int index, Point2D start) throws IOException {
        String text = booklet.written().get(index);
        double x = Math.min(start.getX(), Math.max(113, RIGHT - 1 - pen.width(text)));
        sketch.fill(pen.write(text, new Point2D.Double(x, start.getY())), pen.ink());
    }
}

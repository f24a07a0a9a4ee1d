package org.korrigo.demo.internal.paper;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.korrigo.demo.Fault;
import org.korrigo.demo.Side;
import org.korrigo.demo.internal.BundledText;
import org.korrigo.demo.internal.Seeds;
import org.korrigo.demo.internal.hand.Hand;
import org.korrigo.demo.internal.hand.Pen;
import org.korrigo.demo.internal.hand.TypefaceCase;

/** Sheets that are no part of the exam: loose paper with writing, a letter, a form, a photograph. */
public final class StrayPaper {

    private static final long STREAM = 11;
    private static final double HEIGHT = 297;
    private static final double MARGIN = 22;
    private static final double PITCH = 8;
    private static final int LINE_GREY = 190;
    private static final int PEN_GREY = 45;
    /** Of a hard pencil held lightly: the paper is at 255. */
    private static final int PENCIL_GREY = 215;

    private final double width;
    private final Random random;
    private final List<String> words;

    /** @param width of the sheet in millimetres; @param after the booklet before it */
    public StrayPaper(double width, long seed, int after) throws IOException {
        this.width = width;
        this.random = Seeds.random(seed, STREAM, after);
        this.words = BundledText.lines("fillers.txt");
    }

    public SidePrint side(Fault fault, Side side) {
        boolean front = side == Side.RECTO;
        return switch (fault) {
            case LOOSE_SHEET, LOOSE_OTHER_SIZE -> front ? sheet -> written(sheet, PEN_GREY, true) : SidePrint.BLANK;
            case FAINT_SHEET -> front ? sheet -> written(sheet, PENCIL_GREY, false) : SidePrint.BLANK;
            case FOREIGN_LETTER -> front ? this::letter : SidePrint.BLANK;
            case FOREIGN_FORM -> this::form;
            case FOREIGN_PHOTO -> front ? this::photo : SidePrint.BLANK;
            default -> SidePrint.BLANK;
        };
    }

    private void written(Sketch sheet, int ink, boolean lined) throws IOException {
        Hand hand = Hand.choose(new TypefaceCase(), words, random);
        Pen pen = new Pen(hand, random);
        double last = HEIGHT * pen.between(0.4, 0.8);
        for (double y = 30; y < HEIGHT - 15; y += PITCH) {
            if (lined) {
                sheet.trace(new Rectangle2D.Double(0, y, width, 0.01), 0.15, LINE_GREY);
            }
            if (y < last) {
                for (double x = MARGIN; x < width - 100; x += 190) {
                    Shape line = pen.write(text(), new Point2D.Double(x, y - 0.5));
                    sheet.fill(line, ink);
                }
            }
        }
    }

    private void letter(Sketch sheet) throws IOException {
        Prints prints = Prints.of(new TypefaceCase());
        sheet.print(prints.title(), MARGIN, 30, "Rectorat, division des examens et concours");
        sheet.print(prints.text(), width - 80, 55, "Le 12 mai 2026");
        for (double y = 80; y < 190; y += 5.5) {
            sheet.print(prints.text(), MARGIN, y, text() + " " + text());
        }
        sheet.print(prints.text(), width - 80, 215, "Le chef de division");
    }

    /** Frames elsewhere than any layout of ours has them, and no page number. */
    private void form(Sketch sheet) throws IOException {
        Prints prints = Prints.of(new TypefaceCase());
        sheet.print(prints.title(), MARGIN, 20, "Questionnaire de rentrée");
        for (double y = 28; y < 270; y += 30) {
            sheet.frame(new Box(MARGIN + 3, y, width - 2 * MARGIN - 6, 22), 0.4);
            sheet.label(prints.label(), MARGIN + 6, y + 4, text());
        }
    }

    private void photo(Sketch sheet) {
        sheet.fill(new Rectangle2D.Double(10, 10, width - 20, HEIGHT - 20), 120);
        for (int i = 0; i < 300; i++) {
            double size = 10 + 60 * random.nextDouble();
            double x = 10 + random.nextDouble() * (width - 20 - size);
            double y = 10 + random.nextDouble() * (HEIGHT - 20 - size);
            sheet.fill(new Ellipse2D.Double(x, y, size, size), 40 + random.nextInt(190));
        }
    }

    private String text() {
        return words.get(random.nextInt(words.size()));
    }
}

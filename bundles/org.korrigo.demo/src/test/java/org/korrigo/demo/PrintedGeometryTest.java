package org.korrigo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korrigo.demo.internal.hand.TypefaceCase;
import org.korrigo.demo.internal.paper.BookletPaper;
import org.korrigo.demo.internal.paper.DuplexPaper;
import org.korrigo.demo.internal.paper.FoldedPaper;
import org.korrigo.demo.internal.paper.Sketch;
import org.korrigo.demo.internal.paper.WrittenBooklet;
import org.korrigo.demo.internal.pupil.BookletWriter;
import org.korrigo.demo.internal.pupil.SchoolRegister;

/** The printed frames stand where the layouts look for them; zones are fractions of the page. */
class PrintedGeometryTest {

    private static final int WIDTH = 2100;
    private static final int HEIGHT = 2970;

    @ParameterizedTest
    @CsvSource({
        "1, 0.0476, 0.0337, 0.4524, 0.0438",
        "1, 0.0476, 0.0842, 0.4524, 0.0438",
        "1, 0.0476, 0.1347, 0.2238, 0.0438",
        "1, 0.2810, 0.1347, 0.2190, 0.0438",
        "1, 0.7619, 0.1347, 0.1810, 0.0606",
        "2, 0.0667, 0.0471, 0.8762, 0.2626",
        "5, 0.0476, 0.0337, 0.4524, 0.0438",
    })
    void a_folded_paper_has_its_frames(int page, double x, double y, double w, double h) throws IOException {
        assertFramed(draw(SheetFormat.A3_FOLDED, page), x, y, w, h);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.1279", "3, 0.0471"})
    void a_duplex_paper_has_seven_boxes_for_the_candidate_number(int page, double y) throws IOException {
        BufferedImage drawing = draw(SheetFormat.A4_DUPLEX, page);
        for (int box = 0; box < 7; box++) {
            assertFramed(drawing, 0.6762 + box * 0.0381, y, 0.0381, 0.0303);
        }
    }

    @Test
    void a_rule_closes_each_header() throws IOException {
        assertThat(dark(draw(SheetFormat.A3_FOLDED, 1), 0.5, 0.2054)).isTrue();
        assertThat(dark(draw(SheetFormat.A4_DUPLEX, 1), 0.5, 0.1751)).isTrue();
        assertThat(dark(draw(SheetFormat.A4_DUPLEX, 3), 0.5, 0.0909)).isTrue();
    }

    private static void assertFramed(BufferedImage drawing, double x, double y, double w, double h) {
        for (double along : List.of(0.2, 0.5, 0.8)) {
            assertThat(dark(drawing, x + along * w, y)).as("top").isTrue();
            assertThat(dark(drawing, x + along * w, y + h)).as("bottom").isTrue();
            assertThat(dark(drawing, x, y + along * h)).as("left").isTrue();
            assertThat(dark(drawing, x + w, y + along * h)).as("right").isTrue();
        }
    }

    private static boolean dark(BufferedImage drawing, double x, double y) {
        int column = (int) Math.round(x * WIDTH);
        int row = (int) Math.round(y * HEIGHT);
        return drawing.getRaster().getSample(column, row, 0) < 60;
    }

    private static BufferedImage draw(SheetFormat format, int page) throws IOException {
        ExamRecipe recipe = ExamRecipe.clean(format, 1, 3);
        TypefaceCase fonts = new TypefaceCase();
        TrueStudent student = SchoolRegister.invent(recipe).sitting().get(0);
        WrittenBooklet written = BookletWriter.write(recipe, 1, student, fonts);
        BookletPaper paper =
                format == SheetFormat.A3_FOLDED ? new FoldedPaper(written, fonts) : new DuplexPaper(written, fonts);
        BufferedImage drawing = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = drawing.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.scale(10, 10);
        paper.drawPage(page, new Sketch(graphics));
        return drawing;
    }
}

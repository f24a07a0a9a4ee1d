package org.korrigo.render.pdf.internal.cover;

import java.io.IOException;
import java.util.List;
import org.korrigo.render.pdf.internal.document.Colour;
import org.korrigo.render.pdf.internal.document.CopyFile;
import org.korrigo.render.pdf.internal.document.Lettering;
import org.korrigo.render.pdf.internal.document.Sheet;
import org.korrigo.render.pdf.internal.paint.TextLines;

/** Writes from the top of an A4 page downwards, on to as many pages as it takes. */
final class CoverFlow {

    private static final double WIDTH = 595.276;
    private static final double HEIGHT = 841.89;
    private static final double MARGIN = 56;
    private static final double LEADING = 1.4;
    private static final double POINTS_EDGE = WIDTH - MARGIN - 70;
    private static final double MAXIMUM_EDGE = WIDTH - MARGIN;
    private static final double GAP = 60;

    /** A row of the table of marks. @param indent of the label, in points */
    record Row(String label, String points, String maximum, double indent, boolean bold) {}

    private final CopyFile file;
    private Sheet sheet;
    private double y;

    CoverFlow(CopyFile file) {
        this.file = file;
    }

    void begin() {
        sheet = file.sheet(WIDTH, HEIGHT);
        y = HEIGHT - MARGIN;
    }

    void end() throws IOException {
        file.add(sheet);
    }

    void space(double height) {
        y -= height;
    }

    void bold(String text, double size) throws IOException {
        for (String line : TextLines.of(text, sheet.bold(), size, WIDTH - 2 * MARGIN)) {
            nextLine(size);
            write(sheet.bold(), size, line, MARGIN, Colour.BLACK);
        }
    }

    void paragraph(String text, double size, Colour colour, double indent) throws IOException {
        double left = MARGIN + indent;
        double room = (indent > 0 ? POINTS_EDGE - GAP : WIDTH - MARGIN) - left;
        for (String line : TextLines.of(text, sheet.regular(), size, room)) {
            nextLine(size);
            write(sheet.regular(), size, line, left, colour);
        }
    }

    /** @param column where values begin, from the margin */
    void labelled(String label, String value, double size, double column) throws IOException {
        List<String> lines = TextLines.of(value, sheet.bold(), size, WIDTH - 2 * MARGIN - column);
        for (String line : lines) {
            nextLine(size);
            if (line.equals(lines.get(0))) {
                write(sheet.regular(), size, sheet.regular().visible(label), MARGIN, Colour.GREY);
            }
            write(sheet.bold(), size, line, MARGIN + column, Colour.BLACK);
        }
    }

    void row(Row row, double size) throws IOException {
        Lettering lettering = row.bold() ? sheet.bold() : sheet.regular();
        double left = MARGIN + Math.min(row.indent(), WIDTH / 3);
        List<String> lines = TextLines.of(row.label(), lettering, size, POINTS_EDGE - GAP - left);
        for (int i = 0; i < lines.size(); i++) {
            nextLine(size);
            write(lettering, size, lines.get(i), left, Colour.BLACK);
            if (i == 0) {
                writeToEdge(lettering, size, row.points(), POINTS_EDGE, Colour.BLACK);
                writeToEdge(sheet.regular(), size, row.maximum(), MAXIMUM_EDGE, Colour.GREY);
            }
        }
    }

    void rule() {
        y -= 4;
        sheet.pen()
                .strokeColour(Colour.PALE)
                .lineWidth(0.75)
                .move(MARGIN, y)
                .line(WIDTH - MARGIN, y)
                .stroke();
    }

    private void writeToEdge(Lettering lettering, double size, String text, double edge, Colour colour)
            throws IOException {
        write(lettering, size, text, edge - lettering.width(text, size), colour);
    }

    private void write(Lettering lettering, double size, String visible, double x, Colour colour) throws IOException {
        sheet.pen().fillColour(colour);
        sheet.write(lettering, size, visible, x, y);
    }

    private void nextLine(double size) throws IOException {
        if (y - size * LEADING < MARGIN) {
            end();
            begin();
        }
        y -= size * LEADING;
    }
}

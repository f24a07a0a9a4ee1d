package org.korrigo.render.pdf.internal.paint;

import java.io.IOException;
import java.util.List;
import org.korrigo.render.pdf.internal.document.Colour;
import org.korrigo.render.pdf.internal.document.Sheet;
import org.korrigo.spi.render.Annotation;

/**
 * A comment: its words on a bright note with a border. The note is as wide as its region and as high as its words, for no word may be lost; it
 * grows upwards where the page ends.
 */
final class NotePainter {

    private static final double LINE_SPACING = 1.25;
    private static final double ASCENT = 0.93;

    /** Between the border and the words, in fractions of the size of the letters. */
    private static final double PADDING = 0.4;

    /** The width of the border, in fractions of the page's width. */
    private static final double BORDER = 0.0015;

    private static final Colour PAPER = new Colour(1, 1, 0.93);

    private final Sheet sheet;

    NotePainter(Sheet sheet) {
        this.sheet = sheet;
    }

    void paint(Annotation.Comment comment, Colour colour) throws IOException {
        double size = comment.size() * sheet.height();
        double padding = size * PADDING;
        double width = comment.region().width() * sheet.width();
        double left = comment.region().x() * sheet.width();
        List<String> lines = TextLines.of(comment.words(), sheet.regular(), size, Math.max(size, width - 2 * padding));
        double needed = lines.size() * size * LINE_SPACING + 2 * padding;
        double height = Math.max(needed, comment.region().height() * sheet.height());
        double top = Math.max((1 - comment.region().y()) * sheet.height(), Math.min(height, sheet.height()));
        paper(left, top - height, width, height, colour);
        double baseline = top - padding - size * ASCENT;
        for (String line : lines) {
            sheet.write(sheet.regular(), size, line, left + padding, baseline);
            baseline -= size * LINE_SPACING;
        }
    }

    private void paper(double x, double y, double width, double height, Colour colour) {
        sheet.pen()
                .fillColour(PAPER)
                .rectangle(x, y, width, height)
                .fill()
                .strokeColour(colour)
                .lineWidth(BORDER * sheet.width())
                .rectangle(x, y, width, height)
                .stroke()
                .fillColour(colour);
    }
}

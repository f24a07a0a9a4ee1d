package ${package};

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes the cover from the top of an A4 page downwards, on to as many pages as it takes. */
final class CoverPages {

    private static final float MARGIN = 56;
    private static final float RIGHT = PDRectangle.A4.getWidth() - MARGIN;
    private static final double POINTS_COLUMN = 90;
    private static final float LEADING = 1.5f;

    private final PDDocument copy;
    private final Typeface typeface;
    private PDPageContentStream pen;
    private float y;

    CoverPages(PDDocument copy, Typeface typeface) {
        this.copy = copy;
        this.typeface = typeface;
    }

    void write(List<CoverText.Line> lines) throws IOException {
        begin();
        for (CoverText.Line line : lines) {
            write(line);
        }
        pen.close();
    }

    private void write(CoverText.Line line) throws IOException {
        double left = MARGIN + Math.min(line.indent(), RIGHT / 3);
        double room = RIGHT - left - (line.right().isEmpty() ? 0 : POINTS_COLUMN);
        String right = typeface.visible(line.right());
        for (String text : typeface.lines(line.text(), line.size(), room)) {
            y -= (float) line.size() * LEADING;
            if (y < MARGIN) {
                pen.close();
                begin();
            }
            write(text, left, line.size());
            write(right, RIGHT - typeface.width(right, line.size()), line.size());
            right = "";
        }
    }

    private void write(String text, double x, double size) throws IOException {
        if (!text.isEmpty()) {
            pen.beginText();
            pen.setFont(typeface.font(), (float) size);
            pen.newLineAtOffset((float) x, y);
            pen.showText(text);
            pen.endText();
        }
    }

    private void begin() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        copy.addPage(page);
        pen = new PDPageContentStream(copy, page);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }
}

package org.korrigo.render.pdf.internal.paint;

import java.io.IOException;
import java.util.List;
import org.korrigo.render.pdf.internal.document.Colour;
import org.korrigo.render.pdf.internal.document.Pen;
import org.korrigo.render.pdf.internal.document.Sheet;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.render.Annotation;

/** Draws annotations as vectors, in the order they were made. */
public final class AnnotationPainter {

    private static final double HIGHLIGHT_OPACITY = 0.5;
    private static final double LINE_SPACING = 1.25;
    private static final double ASCENT = 0.93;

    /** The width of a box's line, in fractions of the page's width. */
    private static final double FRAME = 0.0025;

    private final Sheet sheet;

    public AnnotationPainter(Sheet sheet) {
        this.sheet = sheet;
    }

    public void paint(List<Annotation> annotations) throws IOException, PluginException {
        for (Annotation annotation : annotations) {
            Colour colour = Colour.of(annotation.colour());
            sheet.pen().save();
            if (annotation instanceof Annotation.Ink ink) {
                ink(ink, colour);
            } else if (annotation instanceof Annotation.Highlight highlight) {
                highlight(highlight.region(), colour);
            } else if (annotation instanceof Annotation.Text text) {
                text(text, colour);
            } else if (annotation instanceof Annotation.Stamp stamp) {
                stamp(stamp, colour);
            } else if (annotation instanceof Annotation.Box box) {
                frame(left(box.region()), bottom(box.region()), width(box.region()), height(box.region()), colour);
            } else if (annotation instanceof Annotation.Comment comment) {
                new NotePainter(sheet).paint(comment, colour);
            }
            sheet.pen().restore();
        }
    }

    private void ink(Annotation.Ink ink, Colour colour) {
        sheet.pen().fillColour(colour);
        new StrokeOutline(sheet.pen(), Stroke.spots(ink, sheet.width(), sheet.height())).fill();
    }

    private void highlight(Region region, Colour colour) {
        sheet.multiply(HIGHLIGHT_OPACITY);
        sheet.pen()
                .fillColour(colour)
                .rectangle(left(region), bottom(region), width(region), height(region))
                .fill();
    }

    private void text(Annotation.Text text, Colour colour) throws IOException {
        double size = text.size() * sheet.height();
        double baseline = bottom(text.region()) + height(text.region()) - size * ASCENT;
        sheet.pen().fillColour(colour);
        for (String line : TextLines.of(text.text(), sheet.regular(), size, width(text.region()))) {
            sheet.write(sheet.regular(), size, line, left(text.region()), baseline);
            baseline -= size * LINE_SPACING;
        }
    }

    private void frame(double x, double y, double width, double height, Colour colour) {
        sheet.pen()
                .strokeColour(colour)
                .lineWidth(FRAME * sheet.width())
                .rectangle(x, y, width, height)
                .stroke();
    }

    private void stamp(Annotation.Stamp stamp, Colour colour) {
        Region region = stamp.region();
        Pen pen = sheet.pen().strokeColour(colour).fillColour(colour);
        new SignShape(pen, left(region), bottom(region), width(region), height(region)).draw(stamp.sign());
    }

    private double left(Region region) {
        return region.x() * sheet.width();
    }

    private double bottom(Region region) {
        return (1 - region.y() - region.height()) * sheet.height();
    }

    private double width(Region region) {
        return region.width() * sheet.width();
    }

    private double height(Region region) {
        return region.height() * sheet.height();
    }
}

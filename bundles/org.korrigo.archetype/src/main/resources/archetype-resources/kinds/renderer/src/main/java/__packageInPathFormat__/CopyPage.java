package ${package};

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.render.Annotation.Point;

/** One page: its part of the scan, upright, and what was drawn on it. */
final class CopyPage {

    private static final float LEADING = 1.25f;

    private final PDDocument copy;
    private final Typeface typeface;
    private final SheetToDraw sheet;

    CopyPage(PDDocument copy, Typeface typeface, SheetToDraw sheet) {
        this.copy = copy;
        this.typeface = typeface;
        this.sheet = sheet;
    }

    void write(Scans scans) throws IOException, PluginException {
        Scans.ScannedPage scanned = scans.page(sheet);
        PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        copy.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(copy, page)) {
            pen.saveGraphicsState();
            pen.addRect(0, 0, (float) sheet.width(), (float) sheet.height());
            pen.clip();
            pen.transform(new Matrix(Placement.of(sheet, scanned)));
            pen.drawForm(scanned.form());
            pen.restoreGraphicsState();
            for (Drawing drawing : sheet.drawings()) {
                draw(drawing, pen);
            }
        }
    }

    private void draw(Drawing drawing, PDPageContentStream pen) throws IOException, PluginException {
        if (drawing instanceof Drawing.Lines lines) {
            draw(lines, pen);
        } else if (drawing instanceof Drawing.Area area) {
            draw(area, pen);
        } else if (drawing instanceof Drawing.Words words) {
            draw(words, pen);
        }
    }

    private void draw(Drawing.Lines lines, PDPageContentStream pen) throws IOException, PluginException {
        List<Point> points = lines.points();
        if (points.isEmpty()) {
            return;
        }
        pen.setStrokingColor(colour(lines.colour()));
        pen.setLineWidth((float) (lines.width() * sheet.width()));
        pen.setLineCapStyle(1);
        pen.setLineJoinStyle(1);
        pen.moveTo(x(points.get(0).x()), y(points.get(0).y()));
        for (Point point : points) {
            pen.lineTo(x(point.x()), y(point.y()));
        }
        pen.stroke();
    }

    /** As ink: what lies under it stays readable. */
    private void draw(Drawing.Area area, PDPageContentStream pen) throws IOException, PluginException {
        PDExtendedGraphicsState ink = new PDExtendedGraphicsState();
        ink.setBlendMode(BlendMode.MULTIPLY);
        Region region = area.region();
        pen.saveGraphicsState();
        pen.setGraphicsStateParameters(ink);
        pen.setNonStrokingColor(colour(area.colour()));
        pen.addRect(
                x(region.x()), y(region.y() + region.height()), x(region.width()), (float) (region.height() * sheet.height()));
        pen.fill();
        pen.restoreGraphicsState();
    }

    private void draw(Drawing.Words words, PDPageContentStream pen) throws IOException, PluginException {
        float size = (float) (words.size() * sheet.height());
        pen.setNonStrokingColor(colour(words.colour()));
        float baseline = y(words.region().y()) - size;
        for (String line : typeface.lines(words.text(), size, x(words.region().width()))) {
            pen.beginText();
            pen.setFont(typeface.font(), size);
            pen.newLineAtOffset(x(words.region().x()), baseline);
            pen.showText(line);
            pen.endText();
            baseline -= size * LEADING;
        }
    }

    private float x(double fraction) {
        return (float) (fraction * sheet.width());
    }

    private float y(double fraction) {
        return (float) ((1 - fraction) * sheet.height());
    }

    private static Color colour(String text) throws PluginException {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new PluginException("colour-invalid", "A colour must be #rrggbb.", Map.of("colour", text));
        }
        return Color.decode(text);
    }
}

package org.korrigo.demo.internal.hand;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.korrigo.demo.internal.BundledText;

/**
 * The outlines of a bundled font, in ems, y downwards. Read by FontBox because java.awt.Font fails on a machine without
 * fontconfig. For one thread.
 */
public final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double em;
    private final Map<Integer, Shape> outlines = new HashMap<>();

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.em = font.getUnitsPerEm();
    }

    static Typeface load(String resource) throws IOException {
        return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(BundledText.bytes(resource))));
    }

    boolean covers(String text) {
        return text.codePoints().allMatch(character -> characters.getGlyphId(character) != 0);
    }

    double advance(int character) throws IOException {
        return font.getAdvanceWidth(characters.getGlyphId(character)) / em;
    }

    /** Width of a text in ems. */
    public double width(String text) throws IOException {
        double width = 0;
        for (int character : text.codePoints().toArray()) {
            width += advance(character);
        }
        return width;
    }

    /** Height of the capital H, in ems. */
    double capitalHeight() throws IOException {
        return outline('H').getBounds2D().getHeight();
    }

    Shape outline(int character) throws IOException {
        Shape known = outlines.get(character);
        if (known == null) {
            known = readOutline(character);
            outlines.put(character, known);
        }
        return known;
    }

    private Shape readOutline(int character) throws IOException {
        GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
        AffineTransform toEms = AffineTransform.getScaleInstance(1 / em, -1 / em);
        return glyph == null ? new Path2D.Double() : toEms.createTransformedShape(glyph.getPath());
    }

    /** The outline of a line of print whose baseline starts at the origin, in ems. */
    public Shape lineOf(String text) throws IOException {
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (int character : text.codePoints().toArray()) {
            line.append(AffineTransform.getTranslateInstance(x, 0).createTransformedShape(outline(character)), false);
            x += advance(character);
        }
        return line;
    }
}

package org.korrigo.render.pdf.internal.document;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of one document. It embeds the letters that were written, no more. */
public final class Lettering {

    private static final int MISSING = '\u25a1';
    private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\ufe00-\\ufe0f]");
    private static final double EM = 1000;

    private final String name;
    private final PDType0Font font;
    private final CmapLookup glyphs;
    private boolean used;

    Lettering(PDDocument document, TrueTypeFont typeface, String name) throws IOException {
        this.name = name;
        this.font = PDType0Font.load(document, typeface, true);
        this.glyphs = typeface.getUnicodeCmapLookup();
    }

    /** By which a page's resources know it. */
    String name() {
        return name;
    }

    COSDictionary dictionary() {
        return font.getCOSObject();
    }

    /** What will be seen of a text: letters the font lacks become a box. */
    public String visible(String text) {
        String composed = UNWRITTEN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC).replace('\t', ' '))
                .replaceAll("");
        StringBuilder visible = new StringBuilder();
        composed.codePoints()
                .map(letter -> glyphs.getGlyphId(letter) == 0 ? MISSING : letter)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** @param visible from {@link #visible} @return in the units of {@code size} */
    public double width(String visible, double size) throws IOException {
        return font.getStringWidth(visible) / EM * size;
    }

    /** The text as a page's commands show it. */
    String encoded(String visible) throws IOException {
        visible.codePoints().forEach(font::addToSubset);
        used = true;
        return "<" + HexFormat.of().formatHex(font.encode(visible)) + ">";
    }

    void embed() throws IOException {
        if (used) {
            font.subset();
        }
    }
}

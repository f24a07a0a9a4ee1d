package ${package};

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font that PDFBox brings, embedded: what the school's machine or the reader's has does not matter. */
final class Typeface {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int MISSING = '?';
    private static final double EM = 1000;

    private final PDType0Font font;
    private final CmapLookup glyphs;

    Typeface(PDDocument copy) throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(FILE)) {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font = PDType0Font.load(copy, parsed, true);
            glyphs = parsed.getUnicodeCmapLookup();
        }
    }

    PDType0Font font() {
        return font;
    }

    /** What can be written of a text: a letter that the font lacks becomes a question mark. */
    String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .filter(letter -> !Character.isISOControl(letter) || Character.isWhitespace(letter))
                .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
                .map(letter -> glyphs.getGlyphId(letter) == 0 ? MISSING : letter)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** @param visible from {@link #visible} @return in points */
    double width(String visible, double size) throws IOException {
        return font.getStringWidth(visible) / EM * size;
    }

    /** Breaks a text at its spaces and line ends; a word wider than the room stays whole. */
    List<String> lines(String text, double size, double room) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().toList()) {
            String line = "";
            for (String word : visible(paragraph).split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && width(longer, size) > room) {
                    lines.add(line);
                    longer = word;
                }
                line = longer;
            }
            lines.add(line);
        }
        return lines;
    }
}

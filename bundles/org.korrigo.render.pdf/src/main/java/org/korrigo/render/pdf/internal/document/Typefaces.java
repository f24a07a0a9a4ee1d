package org.korrigo.render.pdf.internal.document;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of this bundle: DejaVu, which has the letters of Europe and the signs of mathematics. */
public record Typefaces(TrueTypeFont regular, TrueTypeFont bold) {

    private static final String FOLDER = "/fonts/net/sf/jasperreports/fonts/dejavu/";

    public static Typefaces load() throws IOException {
        return new Typefaces(parse("DejaVuSansCondensed.ttf"), parse("DejaVuSansCondensed-Bold.ttf"));
    }

    private static TrueTypeFont parse(String file) throws IOException {
        try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException("The bundle lacks " + file);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }
}

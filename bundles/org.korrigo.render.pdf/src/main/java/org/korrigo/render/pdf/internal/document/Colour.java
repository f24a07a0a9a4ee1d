package org.korrigo.render.pdf.internal.document;

import java.util.Map;
import org.korrigo.spi.PluginException;

/** A colour of the screen, each part from 0 to 1. */
public record Colour(double red, double green, double blue) {

    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour GREY = new Colour(0.42, 0.42, 0.42);
    public static final Colour PALE = new Colour(0.82, 0.82, 0.82);

    /** @throws PluginException {@code colour-invalid} when it is not {@code #rrggbb} */
    public static Colour of(String text) throws PluginException {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new PluginException(
                    "colour-invalid", "A colour must be #rrggbb, not '" + text + "'.", Map.of("colour", text));
        }
        return new Colour(part(text, 1), part(text, 3), part(text, 5));
    }

    private static double part(String text, int start) {
        return Integer.parseInt(text.substring(start, start + 2), 16) / 255.0;
    }
}

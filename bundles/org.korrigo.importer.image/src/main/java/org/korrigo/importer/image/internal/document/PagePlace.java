package org.korrigo.importer.image.internal.document;

import java.util.Locale;

/**
 * How an image lies on its page, which it fills.
 *
 * @param width of the page before it is turned, in points
 * @param height of the page before it is turned, in points
 * @param orientation as EXIF and TIFF number it: 1 is upright, 2, 4, 5 and 7 are mirrored
 */
public record PagePlace(double width, double height, int orientation) {

    private static final int[] CLOCKWISE = {0, 0, 180, 180, 270, 90, 90, 270};

    String content() {
        boolean mirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
        return mirrored
                ? format("q -%1$.3f 0 0 %2$.3f %1$.3f 0 cm /I Do Q", width, height)
                : format("q %1$.3f 0 0 %2$.3f 0 0 cm /I Do Q", width, height);
    }

    String page() {
        int turn = orientation >= 1 && orientation <= CLOCKWISE.length ? CLOCKWISE[orientation - 1] : 0;
        return format("/MediaBox [0 0 %.3f %.3f]", width, height) + (turn == 0 ? "" : " /Rotate " + turn);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}

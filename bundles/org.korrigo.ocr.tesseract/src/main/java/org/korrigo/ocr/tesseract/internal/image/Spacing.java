package org.korrigo.ocr.tesseract.internal.image;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.korrigo.spi.document.GreyImage;

/** Moves characters that stand one a box together, as in a word. */
public final class Spacing {
    private static final double WIDEST_GAP_OF_HEIGHT = 0.2;
    private static final int PAPER = 250;

    private Spacing() {}

    public static GreyImage tightened(GreyImage writing) {
        int[] columns = keptColumns(writing);
        byte[] luma = new byte[columns.length * writing.height()];
        Arrays.fill(luma, (byte) 255);
        for (int y = 0; y < writing.height(); y++) {
            for (int x = 0; x < columns.length; x++) {
                luma[y * columns.length + x] = (byte) writing.at(columns[x], y);
            }
        }
        return new GreyImage(columns.length, writing.height(), writing.dpi(), luma);
    }

    private static int[] keptColumns(GreyImage writing) {
        int widest = Math.max(1, (int) (WIDEST_GAP_OF_HEIGHT * writing.height()));
        int[] blankSince = new int[writing.width()];
        for (int x = 0; x < writing.width(); x++) {
            blankSince[x] = !blank(writing, x) ? 0 : x == 0 ? 1 : blankSince[x - 1] + 1;
        }
        return IntStream.range(0, writing.width())
                .filter(x -> blankSince[x] <= widest)
                .toArray();
    }

    private static boolean blank(GreyImage writing, int x) {
        return IntStream.range(0, writing.height()).allMatch(y -> writing.at(x, y) >= PAPER);
    }
}

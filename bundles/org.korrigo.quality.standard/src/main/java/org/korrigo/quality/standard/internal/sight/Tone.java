package org.korrigo.quality.standard.internal.sight;

import org.korrigo.spi.document.GreyImage;

/**
 * How bright paper and ink of an image are.
 *
 * @param paper luma that most of the image has, 0 to 255
 * @param ink luma of its darkest thousandth
 */
public record Tone(int paper, int ink) {

    private static final double INK = 0.001;
    private static final double PAPER = 0.6;

    public static Tone of(GreyImage image) {
        int[] counts = new int[256];
        for (byte luma : image.luma()) {
            counts[luma & 0xFF]++;
        }
        return new Tone(quantile(counts, image.luma().length, PAPER), quantile(counts, image.luma().length, INK));
    }

    /** How far the ink stands out, 0 to 255. */
    public int contrast() {
        return paper - ink;
    }

    private static int quantile(int[] counts, int total, double share) {
        long seen = 0;
        for (int luma = 0; luma < counts.length; luma++) {
            seen += counts[luma];
            if (seen > share * total) {
                return luma;
            }
        }
        return counts.length - 1;
    }
}

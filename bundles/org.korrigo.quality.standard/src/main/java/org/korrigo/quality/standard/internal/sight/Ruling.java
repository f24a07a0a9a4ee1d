package org.korrigo.quality.standard.internal.sight;

import org.korrigo.spi.document.GreyImage;

/** Tells ruled paper from writing: its ink lies in long straight lines. Ruling is pale on purpose. */
public final class Ruling {

    private static final double LINE_MM = 5;
    private static final double SHARE = 0.5;

    private Ruling() {}

    public static boolean isAll(GreyImage patch, Tone tone, double pixelsPerMm) {
        int limit = tone.paper() - tone.contrast() / 2;
        int longest = (int) Math.round(LINE_MM * pixelsPerMm);
        int ink = 0;
        for (byte luma : patch.luma()) {
            ink += (luma & 0xFF) < limit ? 1 : 0;
        }
        int lying = inRuns(patch, limit, longest, true);
        int standing = inRuns(patch, limit, longest, false);
        return ink > 0 && lying + standing > SHARE * ink;
    }

    private static int inRuns(GreyImage patch, int limit, int longest, boolean lying) {
        int sum = 0;
        int lines = lying ? patch.height() : patch.width();
        int length = lying ? patch.width() : patch.height();
        for (int line = 0; line < lines; line++) {
            int run = 0;
            for (int i = 0; i <= length; i++) {
                if (i < length && (lying ? patch.at(i, line) : patch.at(line, i)) < limit) {
                    run++;
                } else {
                    sum += run >= longest ? run : 0;
                    run = 0;
                }
            }
        }
        return sum;
    }
}

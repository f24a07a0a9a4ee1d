package org.korrigo.split.code.internal.sight;

import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;

/** How much stands on a page, by its thumbnail. */
public final class Ink {

    /** Cells with a stroke of a pen are this much darker than the paper; show-through stays lighter. */
    private static final int CONTRAST = 30;
    /** Above dust, below one written line. */
    private static final double BLANK_SHARE = 0.001;
    /** Shadows of edges and punch holes lie in this part of the page on each side. */
    private static final double BORDER = 0.05;
    /** The ink of a code of four millimetres: below it no code can be there. */
    private static final double SMALLEST_CODE = 0.0001;

    private final double blankShare;

    /** @throws PluginException {@code option-invalid} when {@code blank-ink-share} is no number */
    public Ink(Options options) throws PluginException {
        this.blankShare = options.decimal("blank-ink-share", BLANK_SHARE);
    }

    public boolean isBlank(GreyImage thumbnail) {
        return share(thumbnail, BORDER) < blankShare;
    }

    static boolean mayHoldCode(GreyImage thumbnail) {
        return share(thumbnail, 0) >= SMALLEST_CODE;
    }

    private static double share(GreyImage thumbnail, double border) {
        int left = (int) Math.round(thumbnail.width() * border);
        int top = (int) Math.round(thumbnail.height() * border);
        int[] levels = new int[256];
        for (int y = top; y < thumbnail.height() - top; y++) {
            for (int x = left; x < thumbnail.width() - left; x++) {
                levels[thumbnail.at(x, y)]++;
            }
        }
        double cells = (double) (thumbnail.width() - 2 * left) * (thumbnail.height() - 2 * top);
        int paper = median(levels, cells);
        int dark = 0;
        for (int level = 0; level < paper - CONTRAST; level++) {
            dark += levels[level];
        }
        return dark / cells;
    }

    private static int median(int[] levels, double cells) {
        int level = 0;
        for (int below = levels[0]; below * 2 < cells; below += levels[level]) {
            level++;
        }
        return level;
    }
}

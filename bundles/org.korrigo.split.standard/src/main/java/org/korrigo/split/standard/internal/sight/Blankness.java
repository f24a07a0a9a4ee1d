package org.korrigo.split.standard.internal.sight;

import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;

/** Tells from a thumbnail whether anything stands on a page. */
final class Blankness {

    /** A cell of the thumbnail that bears a stroke of a pen is this much darker than the paper. */
    private static final int CONTRAST = 30;
    /**
     * Share of such cells below which a page is blank. Specks of dust and the shadow of an edge make less than one cell in ten
     * thousand once the border is left out; a single written line makes three in a thousand, a page of dotted lines twenty.
     */
    private static final double INK_SHARE = 0.001;
    /** Edge shadows, punch holes and folded corners lie in this part of the page, on each side. */
    private static final double BORDER = 0.05;

    private final double inkShare;

    Blankness(Options options) throws PluginException {
        this.inkShare = options.decimal("blank-ink-share", INK_SHARE);
    }

    boolean isBlank(GreyImage thumbnail) {
        int[] cells = new int[256];
        int left = (int) Math.round(thumbnail.width() * BORDER);
        int top = (int) Math.round(thumbnail.height() * BORDER);
        int count = 0;
        for (int y = top; y < thumbnail.height() - top; y++) {
            for (int x = left; x < thumbnail.width() - left; x++) {
                cells[thumbnail.at(x, y)]++;
                count++;
            }
        }
        return below(cells, median(cells, count) - CONTRAST) < inkShare * count;
    }

    private static int median(int[] cells, int count) {
        int level = 0;
        for (int seen = cells[0]; seen * 2 < count; seen += cells[level]) {
            level++;
        }
        return level;
    }

    private static int below(int[] cells, int level) {
        int sum = 0;
        for (int i = 0; i < level; i++) {
            sum += cells[i];
        }
        return sum;
    }
}

package org.korrigo.split.standard.internal.sight;

import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;
import org.korrigo.split.standard.internal.sheet.SheetView;

/**
 * Tells whether anything stands on a page. Two signals must agree before a page is called blank: a thumbnail without a dark spot, and
 * paper without a pale stroke in the scan's own resolution, which is looked at only then.
 */
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

    /** Paper is brighter; a page that is dark all over was scanned with the lid open or shows a photograph. */
    private static final int DARKEST_PAPER = 128;

    /** Half a line of hard pencil in a quarter of a page. What shines through from the back of one written on makes a fifth of it. */
    private static final double FAINT_SHARE = 0.004;

    private static final int BANDS = 4;

    private final double inkShare;

    Blankness(Options options) throws PluginException {
        this.inkShare = options.decimal("blank-ink-share", INK_SHARE);
    }

    /** What a page that bears no print of the form bears. */
    Look look(SheetView view) throws PluginException, InterruptedException {
        if (!isBlank(view.thumbnail())) {
            return Look.WRITTEN;
        }
        double height = (1 - 2 * BORDER) / BANDS;
        for (int band = 0; band < BANDS; band++) {
            Region region = new Region(BORDER, BORDER + band * height, 1 - 2 * BORDER, height);
            if (FaintMarks.share(view.luma(region)) > FAINT_SHARE) {
                return Look.FAINT;
            }
        }
        return Look.BLANK;
    }

    /** How much stands on a page. */
    enum Look {
        /** Neither signal finds anything. */
        BLANK,
        /** Pale strokes only: a hard pencil, or what shines through from the other side. */
        FAINT,
        WRITTEN
    }

    private boolean isBlank(GreyImage thumbnail) {
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
        int paper = median(cells, count);
        return paper >= DARKEST_PAPER && below(cells, paper - CONTRAST) < inkShare * count;
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

package org.korrigo.split.standard.internal.pen;

import org.korrigo.spi.document.GreyImage;

/** Counts the traits of the writing in an image, along every few rows and columns. */
final class TraitReader {

    /** Darker than this part of the paper is ink: no dotted line, and nothing that shines through. */
    private static final double INK = 0.42;

    /** Between two rows or columns that are looked at. */
    private static final double STEP_MM = 0.4;

    private static final double MM_PER_INCH = 25.4;
    private static final double TENTHS = 10;
    private static final double FIFTHS = 5;
    private static final double QUARTERS = 4;

    private final GreyImage image;
    private final double pixelsPerMm;
    private final int limit;
    private final Traits traits = new Traits();

    private TraitReader(GreyImage image) {
        this.image = image;
        this.pixelsPerMm = image.dpi() > 0 ? image.dpi() / MM_PER_INCH : 1;
        this.limit = Math.max(1, (int) (median(image) * INK));
    }

    static Traits of(GreyImage image) {
        TraitReader reader = new TraitReader(image);
        int step = (int) Math.max(1, Math.round(STEP_MM * reader.pixelsPerMm));
        for (int y = 0; y < image.height(); y += step) {
            reader.readRow(y);
        }
        for (int x = 0; x < image.width(); x += step) {
            reader.readColumn(x);
        }
        return reader.traits;
    }

    private void readRow(int y) {
        int start = -1;
        int end = -1;
        int darkest = limit;
        for (int x = 0; x < image.width(); x++) {
            int level = image.at(x, y);
            if (level < limit) {
                if (start < 0) {
                    start = x;
                    darkest = level;
                    addGap(Trait.GAP, end, x);
                }
                darkest = Math.min(darkest, level);
            } else if (start >= 0) {
                addStroke(x - start, darkest);
                end = x;
                start = -1;
            }
        }
    }

    private void readColumn(int x) {
        int start = -1;
        int end = -1;
        for (int y = 0; y < image.height(); y++) {
            boolean ink = image.at(x, y) < limit;
            if (ink && start < 0) {
                start = y;
                addGap(Trait.LEADING, end, y);
            } else if (!ink && start >= 0) {
                traits.add(Trait.HEIGHT, (y - start) / pixelsPerMm * FIFTHS);
                end = y;
                start = -1;
            }
        }
    }

    /** Rules and thick marks are no strokes of a pen. */
    private void addStroke(int width, int darkest) {
        double thickness = width / pixelsPerMm * TENTHS;
        if (thickness < Trait.THICKNESS.classes()) {
            traits.add(Trait.THICKNESS, thickness);
            traits.add(Trait.SHADE, darkest * (double) Trait.SHADE.classes() / limit);
        }
    }

    private void addGap(Trait trait, int end, int start) {
        if (end >= 0) {
            traits.add(trait, (start - end) / pixelsPerMm * QUARTERS);
        }
    }

    private static int median(GreyImage image) {
        int[] counts = new int[256];
        int seen = 0;
        for (int i = 0; i < image.luma().length; i += 7) {
            counts[image.luma()[i] & 0xFF]++;
            seen++;
        }
        int level = 0;
        for (int below = counts[0]; below * 2 < seen; below += counts[level]) {
            level++;
        }
        return level;
    }
}

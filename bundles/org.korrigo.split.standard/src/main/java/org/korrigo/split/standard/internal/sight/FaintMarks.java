package org.korrigo.split.standard.internal.sight;

import org.korrigo.spi.document.GreyImage;

/**
 * How much of a page bears thin strokes that stand out from the paper beside them, however pale. A thumbnail drowns a line of hard
 * pencil in the paper around it; here each stroke is looked at in the scan's own resolution.
 */
final class FaintMarks {

    private static final double MM_PER_INCH = 25.4;

    /** The paper beside a stroke is looked for this far away. */
    private static final double BESIDE_MM = 1.0;

    /** A stroke runs on for at least this long; grains of paper and of the sensor do not. */
    private static final double RUN_MM = 0.5;

    /** Paler than the paper by this much; what shines through from the other side is blurred and stays below. */
    private static final int CONTRAST = 16;

    private FaintMarks() {}

    /** A column that is marked in more of its rows than this is a fold or a speck on the scanner's glass. */
    private static final double STREAK = 0.34;

    /** Share of the square millimetres through which such a stroke runs, 0 to 1. */
    static double share(GreyImage image) {
        double pixelsPerMm = image.dpi() > 0 ? image.dpi() / MM_PER_INCH : 1;
        Grid grid = Grid.of(pixelsPerMm);
        int beside = grid.beside();
        int cell = grid.cell();
        int columns = (image.width() - 2 * beside) / cell;
        int rows = image.height() / cell;
        int marked = 0;
        for (int column = 0; column < columns; column++) {
            int inColumn = 0;
            for (int row = 0; row < rows; row++) {
                inColumn += bears(image, beside + column * cell, row * cell, grid) ? 1 : 0;
            }
            marked += inColumn > STREAK * rows ? 0 : inColumn;
        }
        return marked / (double) Math.max(1, rows * columns);
    }

    /** Whether an upright stroke crosses a cell: in most rows of a run some pixel is darker than the paper on both sides. */
    private static boolean bears(GreyImage image, int left, int top, Grid grid) {
        int cell = grid.cell();
        int beside = grid.beside();
        int inARow = 0;
        for (int y = top; y < top + cell; y++) {
            boolean stroke = false;
            for (int x = left; x < left + cell && !stroke; x++) {
                int limit = image.at(x, y) + CONTRAST;
                stroke = limit <= image.at(x - beside, y) && limit <= image.at(x + beside, y);
            }
            inARow = stroke ? inARow + 1 : 0;
            if (inARow >= grid.run()) {
                return true;
            }
        }
        return false;
    }

    /** @param beside pixels to the paper beside a stroke; @param run rows that make a stroke; @param cell pixels of a millimetre */
    private record Grid(int beside, int run, int cell) {

        static Grid of(double pixelsPerMm) {
            return new Grid(
                    (int) Math.max(2, Math.round(BESIDE_MM * pixelsPerMm)),
                    (int) Math.max(2, Math.round(RUN_MM * pixelsPerMm)),
                    (int) Math.max(1, Math.round(pixelsPerMm)));
        }
    }
}

package org.korrigo.ocr.digits.internal;

import java.util.stream.IntStream;

/**
 * A row of boxes side by side. Distances are along the tilted form.
 *
 * @param left of the first box
 * @param pitch from one box to the next
 * @param top inside the printed line above, {@code bottom} inside the one below
 * @param line half the thickness of the printed lines
 */
record BoxRow(Tilt tilt, double left, double pitch, double top, double bottom, double line) {
    private static final double NARROWEST = 0.6;
    private static final double RULE_OF_WIDTH = 0.5;
    private static final double PITCH_STEP = 0.25;

    static BoxRow in(Mask ink, int cells) {
        Tilt tilt = Tilt.of(ink);
        // a box cut off by the edge of the image has its line outside
        int room = (int) Math.ceil(Math.abs(tilt.slope()) * Math.max(ink.width(), ink.height()))
                + Math.max(1, ink.width() / (3 * cells));
        int[] rows = new int[ink.height() + 2 * room];
        int[][] points = ink.points();
        for (int i = 0; i < points[0].length; i++) {
            rows[(int) Math.round(tilt.down(points[0][i], points[1][i])) + room]++;
        }
        int[] free = freeRows(rows, ink.width() * RULE_OF_WIDTH);
        double top = free[0] - room;
        double bottom = free[1] - room;
        int[] columns = new int[ink.width() + 2 * room];
        for (int i = 0; i < points[0].length; i++) {
            double down = tilt.down(points[0][i], points[1][i]);
            boolean between = down > top && down < bottom;
            columns[(int) Math.round(tilt.across(points[0][i], points[1][i])) + room] += between ? 1 : 0;
        }
        double[] comb = comb(columns, cells, ink.width());
        double line = thickness(columns, (bottom - top) / 2) / 2.0;
        return new BoxRow(tilt, comb[0] - room, comb[1], top, bottom, line);
    }

    /** The rows between the printed lines nearest to the middle. */
    private static int[] freeRows(int[] rows, double rule) {
        int middle = rows.length / 2;
        int top = middle;
        while (top > 0 && rows[top] < rule) {
            top--;
        }
        int bottom = middle;
        while (bottom < rows.length - 1 && rows[bottom] < rule) {
            bottom++;
        }
        return new int[] {top, bottom};
    }

    /** Where a comb of evenly spaced lines meets most ink: its first tooth and the distance between teeth. */
    private static double[] comb(int[] columns, int cells, int width) {
        double[] best = {0, (double) width / cells};
        double most = -1;
        for (double pitch = (double) width / cells; pitch > NARROWEST * width / cells; pitch -= PITCH_STEP) {
            for (int left = 0; left + cells * pitch < columns.length - 1; left++) {
                double ink = teeth(columns, cells, left, pitch);
                if (ink > most) {
                    most = ink;
                    best = new double[] {left, pitch};
                }
            }
        }
        return best;
    }

    private static double teeth(int[] columns, int cells, int left, double pitch) {
        double ink = 0;
        for (int tooth = 0; tooth <= cells; tooth++) {
            int column = (int) Math.round(left + tooth * pitch);
            int beside = Math.max(columns[Math.max(0, column - 1)], columns[Math.min(columns.length - 1, column + 1)]);
            ink += columns[column] + 0.5 * beside;
        }
        return ink;
    }

    private static int thickness(int[] columns, double full) {
        int[] thick = IntStream.range(0, columns.length)
                .filter(column -> columns[column] > full)
                .toArray();
        int lines = 0;
        for (int i = 0; i < thick.length; i++) {
            lines += i == 0 || thick[i] > thick[i - 1] + 1 ? 1 : 0;
        }
        return lines == 0 ? 0 : (int) Math.ceil((double) thick.length / lines);
    }

    /** Inside which box this pixel lies; -1 when on a printed line or outside. */
    int box(int x, int y) {
        double down = tilt.down(x, y);
        double place = (tilt.across(x, y) - left) / pitch;
        double toLine = Math.abs(place - Math.rint(place)) * pitch;
        boolean free = down > top + 1.5 && down < bottom - 1.5 && toLine > line + 1.5;
        return free && place > 0 ? (int) place : -1;
    }

    double height() {
        return bottom - top;
    }
}

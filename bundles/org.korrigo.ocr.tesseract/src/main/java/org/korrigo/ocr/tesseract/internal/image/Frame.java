package org.korrigo.ocr.tesseract.internal.image;

import java.util.List;

/**
 * The inside of the printed box around the middle of the image; where no line is printed on a side, the image's edge.
 * {@code right} and {@code bottom} are excluded.
 *
 * @param printed whether a box is printed there at all
 * @param dividers the printed lines from top to bottom between its cells, as columns
 */
record Frame(int left, int top, int right, int bottom, boolean printed, List<Rule> dividers) {
    private static final double SHORTEST_RULE_MM = 12;
    private static final double SHORTEST_RULE_OF_WIDTH = 0.3;
    private static final double SIDE_OF_HEIGHT = 0.8;
    private static final double SHORTEST_SIDE_MM = 5;

    /** @param cells that the box is divided into; 0 or 1 for none */
    static Frame around(Mask ink, double pixelsPerMillimetre, int cells) {
        int length = (int) Math.max(SHORTEST_RULE_MM * pixelsPerMillimetre, SHORTEST_RULE_OF_WIDTH * ink.width);
        int[] rows = nearest(Rule.along(ink, length), ink.height);
        int side = (int) Math.max(SHORTEST_SIDE_MM * pixelsPerMillimetre, SIDE_OF_HEIGHT * (rows[1] - rows[0]));
        List<Rule> sides = Rule.along(slice(ink, rows[0], rows[1]).transposed(), side);
        boolean divided = cells > 1 && sides.size() > 1;
        int[] columns = divided ? outermost(sides) : nearest(sides, ink.width);
        boolean corner = rows[0] > 0 && columns[0] > 0;
        boolean between = rows[0] > 0 && rows[1] < ink.height;
        return new Frame(
                columns[0], rows[0], columns[1], rows[1], corner || between, divided ? List.copyOf(sides) : List.of());
    }

    private static int[] outermost(List<Rule> sides) {
        return new int[] {sides.get(0).bottom(), sides.get(sides.size() - 1).top()};
    }

    /** The free rows around the middle. */
    private static int[] nearest(List<Rule> rules, int size) {
        int[] free = {0, size};
        for (Rule rule : rules) {
            if (rule.top() + rule.bottom() < size) {
                free[0] = Math.max(free[0], rule.bottom());
            } else {
                free[1] = Math.min(free[1], rule.top());
            }
        }
        return free;
    }

    private static Mask slice(Mask ink, int top, int bottom) {
        Mask slice = new Mask(ink.width, bottom - top);
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < ink.width; x++) {
                slice.set(x, y - top, ink.at(x, y));
            }
        }
        return slice;
    }
}

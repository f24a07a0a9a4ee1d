package org.korrigo.reader.pdf.internal.jpeg;

/** The order in which the coefficients of a block are stored. */
final class Zigzag {

    private static final int SIZE = 8;

    private Zigzag() {}

    /** Natural index by stored index. */
    static int[] toNatural() {
        int[] order = new int[SIZE * SIZE];
        int index = 0;
        for (int diagonal = 0; diagonal < 2 * SIZE - 1; diagonal++) {
            for (int step = 0; step <= diagonal; step++) {
                int row = diagonal % 2 == 0 ? diagonal - step : step;
                int column = diagonal - row;
                if (row < SIZE && column < SIZE) {
                    order[index++] = row * SIZE + column;
                }
            }
        }
        return order;
    }
}

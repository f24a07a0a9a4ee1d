package org.korrigo.reader.pdf.internal.jpeg;

import java.util.Arrays;

/** Reads the coefficients of a block into an array in natural order, multiplied by given factors. */
final class Coefficients {

    private static final int[] NATURAL = Zigzag.toNatural();

    private final EntropyData data;
    private final HuffmanTable table;
    private final float[] factors;

    Coefficients(EntropyData data, HuffmanTable table, float[] factors) {
        this.data = data;
        this.table = table;
        this.factors = factors;
    }

    /** A value of {@code size} bits at the top of a window, as JPEG writes signed numbers. */
    static int value(long window, int size) {
        if (size == 0) {
            return 0;
        }
        int bits = (int) (window >>> 64 - size);
        return bits < 1 << size - 1 ? bits - (1 << size) + 1 : bits;
    }

    /** @param acStart a block that the walk has found sound */
    void read(int dc, int acStart, float[] block) {
        Arrays.fill(block, 0f);
        block[0] = dc * factors[0];
        int position = acStart;
        int index = 1;
        while (index < block.length) {
            long window = data.window(position);
            int entry = table.decode(window);
            int length = entry >>> 8 & 0xFF;
            int size = entry & 0xFF;
            index += entry >>> 16;
            if (size > 0) {
                int natural = NATURAL[index - 1];
                block[natural] = value(window << length, size) * factors[natural];
            }
            position += length + size;
        }
    }
}

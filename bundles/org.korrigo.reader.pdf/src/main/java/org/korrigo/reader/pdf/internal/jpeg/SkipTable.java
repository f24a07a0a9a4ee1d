package org.korrigo.reader.pdf.internal.jpeg;

/**
 * Steps over several AC coefficients at a time, without their values. An entry packs how many bits they take (bits 0 to 7), how many
 * coefficients they are (bits 8 to 15) and whether the block ends with them (bit 16); 0 when not even one code fits.
 */
final class SkipTable {

    static final int BITS = 12;
    static final int END = 1 << 16;

    private final int[] entries = new int[1 << BITS];

    SkipTable(HuffmanTable table) {
        for (int prefix = 0; prefix < entries.length; prefix++) {
            entries[prefix] = entry(table, (long) prefix << 64 - BITS);
        }
    }

    private static int entry(HuffmanTable table, long window) {
        int used = 0;
        int steps = 0;
        while (used < BITS) {
            int code = table.decode(window << used);
            int length = code >>> 8 & 0xFF;
            if (code == 0 || used + length > BITS) {
                break;
            }
            used += length + (code & 0xFF);
            if (code >>> 16 == HuffmanTable.END_OF_BLOCK_STEP) {
                return END | steps << 8 | used;
            }
            steps += code >>> 16;
        }
        return steps << 8 | used;
    }

    int entry(long window) {
        return entries[(int) (window >>> 64 - BITS)];
    }
}

package org.korrigo.reader.pdf.internal.jpeg;

import java.util.Arrays;

/**
 * A Huffman table, ready to decode and to encode. A decoded entry packs the step to the next coefficient (bits 16 and up), the
 * length of the code (bits 8 to 15) and the number of value bits that follow it (bits 0 to 7).
 */
final class HuffmanTable {

    /** Codes up to this length are decoded by one look-up. */
    static final int LOOKUP_BITS = 10;

    /** Step of the end-of-block code: beyond any step that coefficients can make. */
    static final int END_OF_BLOCK_STEP = 128;

    static final int END_OF_BLOCK = 0;
    private static final int LONGEST_CODE = 16;
    private static final int RUN_OF_SIXTEEN = 15;

    private final int[] lookup = new int[1 << LOOKUP_BITS];
    private final int[] firstCode = new int[LONGEST_CODE + 1];
    private final int[] lastCode = new int[LONGEST_CODE + 1];
    private final int[] firstValue = new int[LONGEST_CODE + 1];
    private final int[] codeByValue = new int[256];
    private final int[] lengthByValue = new int[256];
    private final byte[] values;
    private final boolean ac;
    private SkipTable skips;

    /** @param counts how many codes there are of each length from 1 to 16 */
    HuffmanTable(byte[] counts, byte[] values, boolean ac) throws JpegDamagedException {
        this.values = values;
        this.ac = ac;
        Arrays.fill(lastCode, -1);
        int code = 0;
        int index = 0;
        for (int length = 1; length <= LONGEST_CODE; length++) {
            firstCode[length] = code;
            firstValue[length] = index;
            for (int i = counts[length - 1] & 0xFF; i > 0; i--) {
                add(values[index++] & 0xFF, code++, length);
            }
            lastCode[length] = code - 1;
            if (code > 1 << length) {
                throw new JpegDamagedException("A Huffman table has too many codes");
            }
            code <<= 1;
        }
    }

    private void add(int value, int code, int length) throws JpegDamagedException {
        codeByValue[value] = code;
        lengthByValue[value] = length;
        if (length <= LOOKUP_BITS) {
            int from = code << LOOKUP_BITS - length;
            if (from + (1 << LOOKUP_BITS - length) > lookup.length) {
                throw new JpegDamagedException("A Huffman table has too many codes");
            }
            Arrays.fill(lookup, from, from + (1 << LOOKUP_BITS - length), entry(value, length));
        }
    }

    private int entry(int value, int length) {
        int size = value & 15;
        int run = value >> 4;
        if (!ac) {
            return 1 << 16 | length << 8 | value;
        }
        int step = size == 0 && run != RUN_OF_SIXTEEN ? END_OF_BLOCK_STEP : run + 1;
        return step << 16 | length << 8 | size;
    }

    /** Decodes the code at the top of a 64-bit window; 0 when there is no such code. */
    int decode(long window) {
        int entry = lookup[(int) (window >>> 64 - LOOKUP_BITS)];
        return entry != 0 ? entry : decodeLong((int) (window >>> 48));
    }

    private int decodeLong(int top) {
        for (int length = LOOKUP_BITS + 1; length <= LONGEST_CODE; length++) {
            int code = top >>> LONGEST_CODE - length;
            if (code <= lastCode[length] && code >= firstCode[length]) {
                return entry(values[firstValue[length] + code - firstCode[length]] & 0xFF, length);
            }
        }
        return 0;
    }

    /** For AC coefficients whose values do not matter; made when first wanted. */
    SkipTable skips() {
        if (skips == null) {
            skips = new SkipTable(this);
        }
        return skips;
    }

    boolean canEncode(int value) {
        return lengthByValue[value] > 0;
    }

    int code(int value) {
        return codeByValue[value];
    }

    int length(int value) {
        return lengthByValue[value];
    }
}

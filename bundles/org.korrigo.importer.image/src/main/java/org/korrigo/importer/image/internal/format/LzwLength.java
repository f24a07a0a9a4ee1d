package org.korrigo.importer.image.internal.format;

/** How many bytes an LZW strip of a TIFF unpacks to, told by the lengths of its strings alone. */
final class LzwLength {

    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int MOST_CODES = 4096;

    private LzwLength() {}

    static long of(byte[] strip) {
        int[] lengths = new int[MOST_CODES];
        int next = END + 1;
        int previous = -1;
        long total = 0;
        int bits = 9;
        for (long at = 0; at + bits <= 8L * strip.length; ) {
            int code = code(strip, at, bits);
            at += bits;
            if (code == END) {
                return total;
            }
            if (code == CLEAR) {
                next = END + 1;
                previous = -1;
                bits = 9;
                continue;
            }
            if (code > next || code == next && previous < 0) {
                return total;
            }
            int length = code < CLEAR ? 1 : code < next ? lengths[code] : lengthOf(previous, lengths) + 1;
            total += length;
            if (previous >= 0 && next < MOST_CODES) {
                lengths[next] = lengthOf(previous, lengths) + 1;
                next++;
            }
            previous = code;
            // a code earlier than need be, as TIFF has it
            bits = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
        }
        return total;
    }

    private static int lengthOf(int code, int[] lengths) {
        return code < CLEAR ? 1 : lengths[code];
    }

    private static int code(byte[] strip, long at, int bits) {
        int code = 0;
        for (int i = 0; i < bits; i++) {
            long bit = at + i;
            code = code << 1 | strip[(int) (bit / 8)] >> 7 - bit % 8 & 1;
        }
        return code;
    }
}

package org.korrigo.reader.pdf.internal.jpeg;

import java.util.Arrays;

/** Writes entropy-coded data, with byte stuffing. */
final class BitWriter {

    private byte[] bytes;
    private int length;
    private long pending;
    private int pendingBits;

    BitWriter(int expectedBytes) {
        bytes = new byte[Math.max(64, expectedBytes)];
    }

    /** @param count at most 32 */
    void write(long value, int count) {
        pending = pending << count | value & (1L << count) - 1;
        pendingBits += count;
        while (pendingBits >= 8) {
            pendingBits -= 8;
            writeByte((byte) (pending >>> pendingBits));
        }
    }

    void copy(EntropyData data, int from, int to) {
        int at = from;
        while (at < to) {
            int count = Math.min(32, to - at);
            write(data.window(at) >>> 64 - count, count);
            at += count;
        }
    }

    /** Fills the last byte with ones, as the format asks. */
    byte[] finish() {
        if (pendingBits > 0) {
            int missing = 8 - pendingBits;
            write((1L << missing) - 1, missing);
        }
        return Arrays.copyOf(bytes, length);
    }

    private void writeByte(byte value) {
        if (length + 2 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        bytes[length++] = value;
        if (value == (byte) 0xFF) {
            bytes[length++] = 0;
        }
    }
}

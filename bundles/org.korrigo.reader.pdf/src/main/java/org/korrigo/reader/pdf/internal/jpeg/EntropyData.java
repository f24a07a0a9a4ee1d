package org.korrigo.reader.pdf.internal.jpeg;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The entropy-coded data of a scan, without byte stuffing, addressed by bit. */
final class EntropyData {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** More than an MCU can take, so that a reader that runs over the end stays inside the array until it looks. */
    private static final int MARGIN = 1 << 15;

    private static final long EACH_ONE = 0x0101010101010101L;
    private static final long EACH_HIGH = 0x8080808080808080L;

    private final byte[] bytes;
    private final int length;
    private int[] restarts = new int[16];
    private int restartCount;

    /** Where runs of bytes without stuffing begin, here and in the file. */
    private int[] runs = new int[4096];

    private int[] runsInFile = new int[4096];
    private int runCount;

    /** @param from where the data begins in the file; it lasts until the next marker that is not a restart */
    EntropyData(byte[] jpeg, int from) {
        bytes = new byte[jpeg.length - from + MARGIN];
        length = unstuff(jpeg, from);
    }

    private int unstuff(byte[] jpeg, int from) {
        int written = 0;
        int run = from;
        int at = from;
        addRun(0, from);
        for (at = nextMarker(jpeg, at); at < jpeg.length - 1; at = nextMarker(jpeg, at)) {
            int next = jpeg[at + 1] & 0xFF;
            boolean stuffed = next == 0;
            boolean restart = next >= 0xD0 && next <= 0xD7;
            if (!stuffed && !restart && next != 0xFF) {
                break;
            }
            int keep = at - run + (stuffed ? 1 : 0);
            System.arraycopy(jpeg, run, bytes, written, keep);
            written += keep;
            if (restart) {
                addRestart(written * 8);
            }
            at += next == 0xFF ? 1 : 2;
            run = at;
            addRun(written, run);
        }
        int end = at >= jpeg.length - 1 ? jpeg.length : at;
        int rest = Math.max(0, end - run);
        System.arraycopy(jpeg, run, bytes, written, rest);
        return written + rest;
    }

    /** Where the next 0xFF is, or one of the last bytes: eight bytes are looked at together. */
    private static int nextMarker(byte[] jpeg, int from) {
        int at = from;
        while (at <= jpeg.length - Long.BYTES) {
            long none = ~(long) LONG.get(jpeg, at);
            long found = none - EACH_ONE & ~none & EACH_HIGH;
            if (found != 0) {
                break;
            }
            at += Long.BYTES;
        }
        while (at < jpeg.length - 1 && jpeg[at] != (byte) 0xFF) {
            at++;
        }
        return at;
    }

    private void addRestart(int bit) {
        if (restartCount == restarts.length) {
            restarts = Arrays.copyOf(restarts, 2 * restartCount);
        }
        restarts[restartCount++] = bit;
    }

    private void addRun(int here, int inFile) {
        if (runCount == runs.length) {
            runs = Arrays.copyOf(runs, 2 * runCount);
            runsInFile = Arrays.copyOf(runsInFile, 2 * runCount);
        }
        runs[runCount] = here;
        runsInFile[runCount++] = inFile;
    }

    /** Where a bit stands in the file, in bits: stuffing and markers counted. */
    long bitInFile(int bit) {
        int found = Arrays.binarySearch(runs, 0, runCount, bit >>> 3);
        int run = found >= 0 ? found : -found - 2;
        while (run + 1 < runCount && runs[run + 1] == runs[run]) {
            run++;
        }
        return 8L * (runsInFile[run] + (bit >>> 3) - runs[run]) + (bit & 7);
    }

    /** 57 bits or more from a bit position, at the top of a long. */
    long window(int bit) {
        return (long) LONG.get(bytes, bit >>> 3) << (bit & 7);
    }

    int bits() {
        return length * 8;
    }

    int restartCount() {
        return restartCount;
    }

    /** The bit after a restart marker. */
    int restart(int index) {
        return restarts[index];
    }
}

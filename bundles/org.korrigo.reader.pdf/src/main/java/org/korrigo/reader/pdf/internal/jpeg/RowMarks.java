package org.korrigo.reader.pdf.internal.jpeg;

import java.util.Arrays;

/**
 * Places in a baseline JPEG where a walk may begin, noted by the walk over all of it: a later look at a part need not start at the top.
 *
 * @param scanStart bytes of the file before its entropy-coded data
 * @param step rows of MCUs from one mark to the next; the first row has one
 * @param bits by mark, where its row begins, in bits from the start of the file
 * @param dc by mark and component, the DC value that the first block of the row differs from
 */
public record RowMarks(int scanStart, int step, long[] bits, int[] dc) {

    /** So that a look walks hardly more rows than it shows, and a page's marks stay below a kilobyte. */
    private static final int MOST = 48;

    /** Of the mark at or above a row. */
    int before(int row) {
        return Math.min(row / step, bits.length - 1);
    }

    /** First bit of the mark at or below a row, or beyond any file when there is none. */
    long endOf(int row) {
        int mark = (row + step - 1) / step;
        return mark < bits.length ? bits[mark] : Long.MAX_VALUE;
    }

    int[] dcOf(int mark) {
        int components = dc.length / bits.length;
        return Arrays.copyOfRange(dc, mark * components, (mark + 1) * components);
    }

    /** Collects the marks of a walk that begins at the first row. */
    static final class Notes implements McuWalk.RowNotes {

        private final EntropyData data;
        private final RowMarks marks;

        Notes(JpegHeader header, EntropyData data) {
            this.data = data;
            int step = (header.mcuRows() + MOST - 1) / MOST;
            int count = (header.mcuRows() + step - 1) / step;
            int components = header.components().size();
            marks = new RowMarks(header.scanStart(), step, new long[count], new int[count * components]);
        }

        @Override
        public void rowBegins(int row, int bit, int[] dc) {
            if (row % marks.step == 0) {
                int mark = row / marks.step;
                marks.bits[mark] = data.bitInFile(bit);
                System.arraycopy(dc, 0, marks.dc, mark * dc.length, dc.length);
            }
        }

        RowMarks marks() {
            return marks;
        }
    }
}

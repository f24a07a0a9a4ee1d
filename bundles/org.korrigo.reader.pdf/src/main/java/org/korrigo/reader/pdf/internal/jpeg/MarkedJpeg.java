package org.korrigo.reader.pdf.internal.jpeg;

import java.io.IOException;
import java.util.Arrays;

/** A JPEG that was walked before: of its data no more is read than the rows that a look needs. */
public final class MarkedJpeg {

    private final Bytes file;
    private final RowMarks marks;
    private final byte[] head;
    private final JpegHeader header;

    /** Where the JPEG lies. */
    @FunctionalInterface
    public interface Bytes {
        /** As many bytes as there are, {@code length} at most. */
        byte[] read(long from, int length) throws IOException;
    }

    /** @param marks of the very same JPEG */
    public MarkedJpeg(Bytes file, RowMarks marks) throws IOException {
        this.file = file;
        this.marks = marks;
        this.head = file.read(0, marks.scanStart());
        this.header = new JpegHeaderParser(head).parse();
    }

    public int width() {
        return header.width();
    }

    public int height() {
        return header.height();
    }

    /** The luminance of a box, to the pixel. */
    public GreyPixels luma(PixelBox box) throws IOException {
        PixelBox mcus = box.cells(header.mcuWidth(), header.mcuHeight());
        int mark = marks.before(mcus.top());
        EntropyData data = new EntropyData(piece(mark, marks.endOf(mcus.bottom())), head.length);
        LumaVisitor visitor = new LumaVisitor(header, data, box);
        new McuWalk(header, data)
                .from(mark * marks.step(), (int) (marks.bits()[mark] & 7), marks.dcOf(mark))
                .rows(mcus.bottom(), visitor);
        return visitor.pixels();
    }

    /** The head of the file, then its data from a mark on. */
    private byte[] piece(int mark, long endBit) throws IOException {
        long from = marks.bits()[mark] >> 3;
        // the last byte may be begun by one row and ended by the next, and be stuffed
        long wanted = endBit == Long.MAX_VALUE ? Integer.MAX_VALUE : (endBit >> 3) + 2 - from;
        byte[] rows = file.read(from, (int) Math.min(wanted, Integer.MAX_VALUE));
        byte[] piece = Arrays.copyOf(head, head.length + rows.length);
        System.arraycopy(rows, 0, piece, head.length, rows.length);
        return piece;
    }
}

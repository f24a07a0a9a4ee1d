package org.korrigo.reader.pdf.internal.message;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.korrigo.reader.pdf.internal.jpeg.RowMarks;

/** How the marks of a walk travel between server and child. */
public final class Marks {

    private Marks() {}

    public static void write(DataOutputStream out, Optional<RowMarks> marks) throws IOException {
        out.writeBoolean(marks.isPresent());
        if (marks.isPresent()) {
            write(out, marks.get());
        }
    }

    private static void write(DataOutputStream out, RowMarks marks) throws IOException {
        out.writeInt(marks.scanStart());
        out.writeInt(marks.step());
        out.writeInt(marks.bits().length);
        for (long bit : marks.bits()) {
            out.writeLong(bit);
        }
        out.writeInt(marks.dc().length);
        for (int value : marks.dc()) {
            out.writeInt(value);
        }
    }

    public static Optional<RowMarks> read(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return Optional.empty();
        }
        int scanStart = in.readInt();
        int step = in.readInt();
        long[] bits = new long[in.readInt()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = in.readLong();
        }
        int[] dc = new int[in.readInt()];
        for (int i = 0; i < dc.length; i++) {
            dc[i] = in.readInt();
        }
        return Optional.of(new RowMarks(scanStart, step, bits, dc));
    }
}

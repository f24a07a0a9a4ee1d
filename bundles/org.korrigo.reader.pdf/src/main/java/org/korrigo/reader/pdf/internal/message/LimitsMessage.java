package org.korrigo.reader.pdf.internal.message;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.korrigo.reader.pdf.internal.document.Limits;

/** How limits travel from server to child. */
public final class LimitsMessage {

    private LimitsMessage() {}

    public static void write(DataOutputStream out, Limits limits) throws IOException {
        out.writeInt(limits.pages());
        out.writeLong(limits.pixels());
        out.writeDouble(limits.pageSide());
        out.writeInt(limits.contentBytes());
    }

    public static Limits read(DataInputStream in) throws IOException {
        return new Limits(in.readInt(), in.readLong(), in.readDouble(), in.readInt());
    }
}

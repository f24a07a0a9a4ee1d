package org.korrigo.reader.pdf.internal.page;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.korrigo.reader.pdf.internal.document.Filters;
import org.korrigo.reader.pdf.internal.document.ImageLimits;

/** The segments of a JBIG2 image, whose decoder makes noise of what it does not get. */
final class Jbig2Data {

    private static final int PAGE = 48;
    private static final long UNKNOWN = 0xFFFFFFFFL;

    private final COSStream stream;

    Jbig2Data(COSStream stream) {
        this.stream = stream;
    }

    static boolean isOne(COSStream stream) {
        return Filters.codecOf(stream).equals("jbig2");
    }

    /** @throws IOException when a segment is cut short, or the page in it is too large */
    void check() throws IOException {
        byte[] bytes;
        try (InputStream in = new PDStream(stream).createInputStream(List.of(COSName.JBIG2_DECODE.getName()))) {
            bytes = in.readAllBytes();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            boolean more = true;
            while (more && in.available() > 0) {
                more = readSegment(in);
            }
        } catch (EOFException e) {
            throw new IOException("The JBIG2 image is cut short", e);
        }
    }

    /** @return whether another one may follow; only the last has no length */
    private boolean readSegment(DataInputStream in) throws IOException {
        int number = in.readInt();
        int flags = in.readUnsignedByte();
        skipReferences(in, number);
        in.skipNBytes((flags & 0x40) == 0 ? 1 : 4);
        long length = in.readInt() & UNKNOWN;
        if (length == UNKNOWN) {
            return false;
        }
        if ((flags & 0x3F) == PAGE) {
            checkPage(in);
            length -= 8;
        }
        in.skipNBytes(length);
        return true;
    }

    private void checkPage(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        if (height != -1) {
            ImageLimits.checkSize(width, height, stream);
        }
    }

    private static void skipReferences(DataInputStream in, int number) throws IOException {
        int first = in.readUnsignedByte();
        long count = first >> 5;
        if (count == 7) {
            count = (first & 0x1FL) << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            in.skipNBytes((count + 8) / 8);
        }
        int size = number <= 256 ? 1 : number <= 65536 ? 2 : 4;
        in.skipNBytes(count * size);
    }
}

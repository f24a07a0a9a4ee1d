package org.korrigo.reader.pdf.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Finds where the bytes of a stream lie in the file, which the library keeps to itself: from the offset of the object on, behind the
 * keyword, and only if the bytes there are those of the stream.
 */
final class StreamPosition {

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final String END_KEYWORD = "endstream";
    private static final int PROBE = 64;
    private static final int[] DICTIONARY_SIZES = {2048, 1 << 16};

    private StreamPosition() {}

    /** -1 when the bytes of the file are not those of the stream. */
    static long of(PdfFile file, COSStream stream) throws IOException {
        COSObjectKey key = stream.getKey();
        Long object = key == null || file.isEncrypted()
                ? null
                : file.document().getDocument().getXrefTable().get(key);
        if (object == null || object <= 0) {
            return -1;
        }
        byte[] probe;
        try (InputStream in = stream.createRawInputStream()) {
            probe = in.readNBytes(PROBE);
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.path().toFile(), "r")) {
            return find(bytes, object, probe, stream.getLength());
        }
    }

    private static long find(RandomAccessFile file, long object, byte[] probe, long length) throws IOException {
        for (int size : DICTIONARY_SIZES) {
            byte[] start = read(file, object, size);
            for (int at = indexOf(start, 0); at >= 0; at = indexOf(start, at + 1)) {
                int data = skipEndOfLine(start, at + KEYWORD.length);
                boolean isIt = data + probe.length <= start.length
                        && Arrays.equals(start, data, data + probe.length, probe, 0, probe.length);
                if (isIt && endsAt(file, object + data + length)) {
                    return object + data;
                }
            }
        }
        return -1;
    }

    private static boolean endsAt(RandomAccessFile file, long end) throws IOException {
        String rest = new String(read(file, end, END_KEYWORD.length() + 2), StandardCharsets.ISO_8859_1);
        return rest.stripLeading().startsWith(END_KEYWORD);
    }

    private static int indexOf(byte[] bytes, int from) {
        for (int at = from; at + KEYWORD.length < bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + KEYWORD.length, KEYWORD, 0, KEYWORD.length)) {
                return at;
            }
        }
        return -1;
    }

    private static int skipEndOfLine(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (at < bytes.length && bytes[at] == '\r') {
            at++;
        }
        return at < bytes.length && bytes[at] == '\n' ? at + 1 : at;
    }

    private static byte[] read(RandomAccessFile file, long offset, int size) throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(size, file.length() - offset))];
        file.seek(offset);
        file.readFully(bytes);
        return bytes;
    }
}

package org.korrigo.reader.pdf.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSStream;

/**
 * The bytes of a stream as they lie in the file.
 *
 * @param offset in the file, or -1 when they do not lie there as they are
 * @param digest SHA-256 in hexadecimal
 * @param head the first bytes, up to {@link #HEAD}
 */
record EncodedStream(long offset, long length, String digest, byte[] head) {

    /** Enough to reach the frame of a JPEG behind its metadata. */
    static final int HEAD = 1 << 20;

    static EncodedStream read(PdfFile file, COSStream stream) throws IOException {
        long offset = StreamPosition.of(file, stream);
        MessageDigest sha256 = sha256();
        try (InputStream raw = offset >= 0
                        ? new FileSlice(file.path(), offset, stream.getLength())
                        : stream.createRawInputStream();
                InputStream in = new DigestInputStream(raw, sha256)) {
            byte[] head = new byte[(int) Math.min(HEAD, stream.getLength())];
            long length = in.readNBytes(head, 0, head.length);
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                length += n;
            }
            return new EncodedStream(offset, length, HexFormat.of().formatHex(sha256.digest()), head);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}

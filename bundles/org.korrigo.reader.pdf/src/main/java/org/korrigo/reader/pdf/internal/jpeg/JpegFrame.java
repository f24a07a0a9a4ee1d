package org.korrigo.reader.pdf.internal.jpeg;

import java.io.IOException;

/** The size and the colours of any JPEG, from its first bytes. */
public record JpegFrame(int width, int height, int components) {

    /** @throws JpegDamagedException when there is no frame in the bytes */
    public static JpegFrame in(byte[] jpeg, int length) throws IOException {
        int at = 2;
        boolean begins = length > 4 && jpeg[0] == (byte) 0xFF && jpeg[1] == (byte) 0xD8;
        while (begins && at + 9 < length && jpeg[at] == (byte) 0xFF) {
            Segment segment = new Segment(jpeg[at + 1] & 0xFF, at, number(jpeg, at + 2) + 2);
            if (segment.isFrame()) {
                return new JpegFrame(number(jpeg, at + 7), number(jpeg, at + 5), jpeg[at + 9] & 0xFF);
            }
            at = segment.marker() == 0xFF ? at + 1 : segment.end();
        }
        throw new JpegDamagedException("The JPEG has no readable header");
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}

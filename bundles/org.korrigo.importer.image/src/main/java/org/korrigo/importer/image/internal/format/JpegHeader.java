package org.korrigo.importer.image.internal.format;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.korrigo.spi.PluginException;

/** Walks a JPEG from marker to marker, to its end, and keeps what a PDF needs to know of it. */
final class JpegHeader {

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;

    int width;
    int height;
    int components;
    int orientation = 1;
    /** As Adobe marks it: 0 for colours that are not transformed, -1 without a mark. */
    int transform = -1;

    boolean namedRgb;
    Resolution resolution = Resolution.UNKNOWN;

    private JpegHeader() {}

    static JpegHeader read(InputStream bytes) throws IOException, PluginException {
        DataInputStream in = new DataInputStream(bytes);
        JpegHeader header = new JpegHeader();
        try {
            header.walk(in);
        } catch (EOFException e) {
            throw Refusal.undecodable("it ends before its end", e);
        }
        if (header.components == 0) {
            throw Refusal.undecodable("it has no frame", null);
        }
        return header;
    }

    private void walk(DataInputStream in) throws IOException, PluginException {
        in.readUnsignedShort();
        int marker = nextMarker(in);
        while (marker != END_OF_IMAGE) {
            int length = in.readUnsignedShort() - 2;
            if (length < 0) {
                throw Refusal.undecodable("a segment has no length", null);
            }
            byte[] segment = new byte[length];
            in.readFully(segment);
            take(marker, segment);
            marker = marker == START_OF_SCAN ? markerBehindScan(in) : nextMarker(in);
        }
    }

    private static int nextMarker(DataInputStream in) throws IOException, PluginException {
        if (in.readUnsignedByte() != 0xff) {
            throw Refusal.undecodable("a marker is missing", null);
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static int markerBehindScan(DataInputStream in) throws IOException {
        while (true) {
            if (in.readUnsignedByte() == 0xff) {
                int marker = in.readUnsignedByte();
                while (marker == 0xff) {
                    marker = in.readUnsignedByte();
                }
                boolean restart = marker >= 0xd0 && marker <= 0xd7;
                if (marker != 0 && !restart) {
                    return marker;
                }
            }
        }
    }

    private void take(int marker, byte[] segment) throws PluginException {
        boolean table = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
        if (marker >= 0xc0 && marker <= 0xcf && !table) {
            frame(marker, segment);
        } else if (marker == 0xe0 && startsWith(segment, "JFIF\0") && segment.length >= 12) {
            density(ByteBuffer.wrap(segment));
        } else if (marker == 0xe1 && startsWith(segment, "Exif\0\0")) {
            exif(segment);
        } else if (marker == 0xee && startsWith(segment, "Adobe") && segment.length >= 12) {
            transform = segment[11] & 0xff;
        }
    }

    private void frame(int marker, byte[] segment) throws PluginException {
        if (marker > 0xc2) {
            throw Refusal.notSupported("A lossless, hierarchical or arithmetic JPEG");
        }
        if (segment.length < 6 || segment.length < 6 + 3 * (segment[5] & 0xff)) {
            throw Refusal.undecodable("its frame is too short", null);
        }
        if (segment[0] != 8) {
            throw Refusal.notSupported("A JPEG of " + segment[0] + " bits");
        }
        ByteBuffer frame = ByteBuffer.wrap(segment);
        height = Short.toUnsignedInt(frame.getShort(1));
        width = Short.toUnsignedInt(frame.getShort(3));
        components = segment[5];
        namedRgb = components == 3 && segment[6] == 'R' && segment[9] == 'G' && segment[12] == 'B';
    }

    private void density(ByteBuffer jfif) {
        double inch = jfif.get(7) == 1 ? 1 : jfif.get(7) == 2 ? 2.54 : 0;
        if (!resolution.stated()) {
            resolution = Resolution.stated(
                    Short.toUnsignedInt(jfif.getShort(8)) * inch, Short.toUnsignedInt(jfif.getShort(10)) * inch);
        }
    }

    /** What a camera says of itself is no part of the image: when it makes no sense it is passed over. */
    private void exif(byte[] segment) {
        TiffDirectory.first(ByteBuffer.wrap(segment, 6, segment.length - 6).slice())
                .ifPresent(fields -> {
                    orientation = (int) fields.value(TiffDirectory.ORIENTATION, 1);
                    Resolution said = fields.resolution();
                    resolution = said.stated() ? said : resolution;
                });
    }

    private static boolean startsWith(byte[] segment, String text) {
        return new String(segment, 0, Math.min(segment.length, text.length()), StandardCharsets.ISO_8859_1)
                .equals(text);
    }
}

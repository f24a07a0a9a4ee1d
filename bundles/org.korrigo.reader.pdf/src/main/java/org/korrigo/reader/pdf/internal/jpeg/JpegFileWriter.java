package org.korrigo.reader.pdf.internal.jpeg;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.korrigo.spi.document.Rotation;

/**
 * Puts a JPEG together: the tables of the original, a new size, new data, and none of the original's metadata, which may tell who
 * scanned what, or hold a small copy of the picture.
 */
final class JpegFileWriter {

    private static final int TIFF_ORIENTATION = 0x0112;
    private static final int TIFF_SHORT = 3;

    private final byte[] original;
    private final JpegHeader header;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    JpegFileWriter(byte[] original, JpegHeader header) {
        this.original = original;
        this.header = header;
    }

    byte[] write(int width, int height, Rotation turn, byte[] entropyData) throws IOException {
        marker(Segment.START_OF_IMAGE);
        writeJfif();
        writeOrientation(turn);
        for (Segment segment : header.segments()) {
            switch (segment.marker()) {
                case Segment.QUANTISATION_TABLES, Segment.HUFFMAN_TABLES, Segment.START_OF_SCAN -> copy(segment);
                case Segment.ADOBE -> writeAdobe(segment);
                default -> writeFrame(segment, width, height);
            }
        }
        out.write(entropyData);
        marker(Segment.END_OF_IMAGE);
        return bytes.toByteArray();
    }

    /** Without it, three components named neither by JFIF nor by Adobe are guessed; with it, they are YCbCr. */
    private void writeJfif() throws IOException {
        for (Segment segment : header.segments()) {
            if (segment.marker() == Segment.JFIF
                    && segment.length() >= 18
                    && original[segment.content()] == 'J'
                    && original[segment.content() + 3] == 'F') {
                marker(Segment.JFIF);
                out.writeShort(16);
                out.write(original, segment.content(), 12);
                out.writeShort(0);
                return;
            }
        }
    }

    /** It tells the colour space. */
    private void writeAdobe(Segment segment) throws IOException {
        if (segment.length() >= 16 && original[segment.content()] == 'A') {
            marker(Segment.ADOBE);
            out.writeShort(14);
            out.write(original, segment.content(), 12);
        }
    }

    private void writeOrientation(Rotation turn) throws IOException {
        int orientation =
                switch (turn) {
                    case NONE -> 1;
                    case CLOCKWISE_90 -> 6;
                    case HALF_TURN -> 3;
                    case CLOCKWISE_270 -> 8;
                };
        if (orientation == 1) {
            return;
        }
        marker(Segment.EXIF);
        out.writeShort(34);
        out.writeBytes("Exif\0\0MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(TIFF_ORIENTATION);
        out.writeShort(TIFF_SHORT);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
    }

    private void writeFrame(Segment segment, int width, int height) throws IOException {
        if (segment.isFrame()) {
            out.write(original, segment.offset(), 5);
            out.writeShort(height);
            out.writeShort(width);
            out.write(original, segment.offset() + 9, segment.length() - 9);
        }
    }

    private void copy(Segment segment) throws IOException {
        out.write(original, segment.offset(), segment.length());
    }

    private void marker(int marker) throws IOException {
        out.writeByte(0xFF);
        out.writeByte(marker);
    }
}

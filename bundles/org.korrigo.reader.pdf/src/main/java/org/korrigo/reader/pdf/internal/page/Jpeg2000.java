package org.korrigo.reader.pdf.internal.page;

import java.awt.image.BufferedImage;
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

/**
 * What a JPEG 2000 image says about itself. Where the PDF names no colours the image's own hold, and the library gets two of them wrong:
 * it takes grey for linear light, and luminance with colour differences for red, green and blue.
 */
final class Jpeg2000 {

    private static final int GREY = 17;
    private static final int LUMINANCE = 18;
    private static final int HEADER = 0x6A703268;
    private static final int COLOURS = 0x636F6C72;
    private static final int CODESTREAM = 0x6A703263;
    private static final int START_AND_SIZE = 0xFF4FFF51;

    private int width;
    private int height;
    private int components;
    private int colours;

    private Jpeg2000() {}

    static boolean isOne(COSStream stream) {
        return Filters.codecOf(stream).equals("jpx");
    }

    static Jpeg2000 of(COSStream stream) throws IOException {
        byte[] bytes;
        try (InputStream in = new PDStream(stream).createInputStream(List.of(COSName.JPX_DECODE.getName()))) {
            bytes = in.readAllBytes();
        }
        Jpeg2000 found = new Jpeg2000();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.mark(4);
            if (in.readInt() == START_AND_SIZE) {
                found.readSize(in);
            } else {
                in.reset();
                found.readBoxes(in);
            }
        } catch (EOFException e) {
            throw new IOException("The JPEG 2000 image ends within its header", e);
        }
        return found;
    }

    private void readBoxes(DataInputStream in) throws IOException {
        while (components == 0) {
            long length = in.readInt() & 0xFFFFFFFFL;
            int type = in.readInt();
            long content = length == 1 ? in.readLong() - 16 : length - 8;
            if (type == CODESTREAM) {
                if (in.readInt() != START_AND_SIZE) {
                    throw new IOException("The JPEG 2000 image has no header");
                }
                readSize(in);
            } else if (type == COLOURS && content >= 7 && colours == 0) {
                int method = in.readUnsignedByte();
                in.readShort();
                colours = method == 1 ? in.readInt() : -1;
                in.skipNBytes(content - (method == 1 ? 7 : 3));
            } else if (type != HEADER) {
                in.skipNBytes(Math.max(0, content));
            }
        }
    }

    private void readSize(DataInputStream in) throws IOException {
        in.readInt();
        int right = in.readInt();
        int bottom = in.readInt();
        width = right - in.readInt();
        height = bottom - in.readInt();
        in.skipNBytes(16);
        components = in.readUnsignedShort();
    }

    void checkSize(COSStream stream) throws IOException {
        ImageLimits.checkSize(width, height, stream);
    }

    /** Where the PDF says nothing and the image says grey, the PDF is made to say it. */
    void nameColours(COSStream stream) {
        boolean grey = components == 1 && (colours == GREY || colours == 0);
        if (grey && !namesColours(stream)) {
            stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        }
    }

    boolean isLuminance(COSStream stream) {
        return colours == LUMINANCE && components == 3 && !namesColours(stream);
    }

    private static boolean namesColours(COSStream stream) {
        return stream.getDictionaryObject(COSName.COLORSPACE, COSName.CS) != null;
    }

    /** The pixels of luminance and colour differences, shown as colours. */
    static BufferedImage coloured(BufferedImage image) {
        BufferedImage rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] = colour(row[x] >> 16 & 0xFF, (row[x] >> 8 & 0xFF) - 128, (row[x] & 0xFF) - 128);
            }
            rgb.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return rgb;
    }

    private static int colour(int luminance, int blue, int red) {
        int r = sample(luminance + 1.402 * red);
        int g = sample(luminance - 0.344136 * blue - 0.714136 * red);
        int b = sample(luminance + 1.772 * blue);
        return r << 16 | g << 8 | b;
    }

    private static int sample(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}

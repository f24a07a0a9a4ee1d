package org.korrigo.reader.pdf.internal;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;

/** The picture in forms that PDFs carry. */
final class Fixtures {

    private static final int PAGE_INFORMATION = 48;
    private static final int GENERIC_REGION = 38;

    private Fixtures() {}

    /** A file beside this class; its folder says how it was made. */
    static byte[] shipped(String name) throws IOException {
        try (InputStream in = Fixtures.class.getResourceAsStream("codec/" + name)) {
            return in.readAllBytes();
        }
    }

    /** A page and one generic region in it, coded as group 4 faxes are. */
    static byte[] jbig2(BufferedImage bilevel) throws IOException {
        byte[] fax;
        try (PDDocument document = new PDDocument();
                InputStream in = CCITTFactory.createFromImage(document, bilevel)
                        .getCOSObject()
                        .createRawInputStream()) {
            fax = in.readAllBytes();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        segment(out, 0, PAGE_INFORMATION, 19);
        out.writeInt(bilevel.getWidth());
        out.writeInt(bilevel.getHeight());
        out.write(new byte[11]);
        segment(out, 1, GENERIC_REGION, 18 + fax.length);
        out.writeInt(bilevel.getWidth());
        out.writeInt(bilevel.getHeight());
        out.write(new byte[9]);
        out.writeByte(1);
        out.write(fax);
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int number, int type, int length) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0);
        out.writeByte(1);
        out.writeInt(length);
    }

    static void writeTiff(BufferedImage image, String compression, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionType(compression);
        parameters.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setTiling(image.getWidth(), image.getHeight(), 0, 0);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    /** Rows of samples as an unfiltered image has them. */
    static byte[] rows(int depth, Truth.Picture picture) {
        int stride = (Truth.WIDTH * depth + 7) / 8;
        byte[] rows = new byte[stride * Truth.HEIGHT];
        for (int y = 0; y < Truth.HEIGHT; y++) {
            for (int x = 0; x < Truth.WIDTH; x++) {
                int value = picture.at(x, y);
                int at = y * stride + x * depth / 8;
                if (depth == 1) {
                    rows[at] |= (byte) ((value >> 7) << 7 - x % 8);
                } else {
                    rows[at] = (byte) value;
                }
            }
        }
        return rows;
    }

    /** Cyan, magenta and yellow nowhere, black where the picture is dark; the JDK writes such rasters as they are. */
    static byte[] inksJpeg(Truth.Picture picture) throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, Truth.WIDTH, Truth.HEIGHT, 4, null);
        for (int y = 0; y < Truth.HEIGHT; y++) {
            for (int x = 0; x < Truth.WIDTH; x++) {
                inks.setSample(x, y, 3, 255 - picture.at(x, y));
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

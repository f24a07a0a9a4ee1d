package org.korrigo.reader.pdf.internal;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;

/**
 * A picture of cyan, magenta, yellow and black as printers' JPEGs have it, and what it looks like: by the formulas of JPEG written down
 * here once more, and by the colour management of the JDK.
 */
enum FourInks {
    /** As they are. */
    PLAIN,
    /** As they are, and marked so by Adobe's programs. */
    MARKED,
    /** Luminance, colour differences and black. */
    TRANSFORMED,
    /** The same the other way round, as Photoshop writes it; the PDF says so. */
    TRANSFORMED_INVERTED;

    private static final byte[] ADOBE = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0
    };

    private static final ColorSpace COLOURS = profile();
    private static final Map<Integer, Integer> SEEN = new HashMap<>();

    boolean isInverted() {
        return this == TRANSFORMED_INVERTED;
    }

    private boolean isTransformed() {
        return this == TRANSFORMED || this == TRANSFORMED_INVERTED;
    }

    /** 0 to 255 of an ink at a place: large areas of every mixture. */
    private static int ink(int x, int y, int ink) {
        int[] period = {80, 60, 100, 120};
        return (x / 16 * 16 * 255 / period[ink] + y / 16 * 16 * 2 * (ink + 1)) % 256 / (ink == 3 ? 2 : 1);
    }

    /** What a person sees at a place. */
    static int luminance(int x, int y) {
        int inks = 0;
        for (int ink = 0; ink < 4; ink++) {
            inks = inks << 8 | ink(x, y, ink);
        }
        return SEEN.computeIfAbsent(inks, FourInks::seen);
    }

    private static int seen(int inks) {
        float[] shares = {inks >>> 24, inks >>> 16 & 0xFF, inks >>> 8 & 0xFF, inks & 0xFF};
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= 255;
        }
        float[] light = COLOURS.toRGB(shares);
        int rgb = 0;
        for (float part : light) {
            rgb = rgb << 8 | Math.round(part * 255);
        }
        return Truth.luminance(rgb);
    }

    byte[] jpeg() throws IOException {
        WritableRaster samples =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, Truth.WIDTH, Truth.HEIGHT, 4, null);
        for (int y = 0; y < Truth.HEIGHT; y++) {
            for (int x = 0; x < Truth.WIDTH; x++) {
                samples.setPixel(x, y, samples(x, y));
            }
        }
        byte[] bare = written(samples);
        if (this == PLAIN) {
            return bare;
        }
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.write(bare, 0, 2);
        marked.write(ADOBE, 0, ADOBE.length - 1);
        marked.write(isTransformed() ? 2 : 0);
        marked.write(bare, 2, bare.length - 2);
        return marked.toByteArray();
    }

    private int[] samples(int x, int y) {
        int[] inks = {ink(x, y, 0), ink(x, y, 1), ink(x, y, 2), ink(x, y, 3)};
        if (isInverted()) {
            Arrays.setAll(inks, i -> 255 - inks[i]);
        }
        if (!isTransformed()) {
            return inks;
        }
        double red = 255 - inks[0];
        double green = 255 - inks[1];
        double blue = 255 - inks[2];
        double luminance = 0.299 * red + 0.587 * green + 0.114 * blue;
        return new int[] {
            clamped(luminance),
            clamped(128 + (blue - luminance) / 1.772),
            clamped(128 + (red - luminance) / 1.402),
            inks[3]
        };
    }

    private static int clamped(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static byte[] written(WritableRaster samples) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(samples, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ColorSpace profile() {
        try (InputStream in = PDDeviceCMYK.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/icc/CGATS001Compat-v2-micro.icc")) {
            return new ICC_ColorSpace(ICC_Profile.getInstance(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

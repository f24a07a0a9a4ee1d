package org.korrigo.importer.image.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageOutputStream;

/** Images of every kind, with lines a codec can get wrong. */
final class TestImages {

    private TestImages() {}

    /** @param type of {@link BufferedImage} */
    static BufferedImage of(int type, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(width * 31L + type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean ink = x % 17 < 3 || y % 23 < 2 || random.nextInt(50) == 0;
                image.setRGB(x, y, 0xff000000 | (ink ? random.nextInt(0x404040) : 0xf0f0ff - y % 16));
            }
        }
        return image;
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        return encoded(image, "jpeg");
    }

    static byte[] png(BufferedImage image) throws IOException {
        return encoded(image, "png");
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A JPEG that says how it was held and how fine it is, as cameras do. */
    static byte[] jpegWithExif(BufferedImage image, int orientation, int dpi) throws IOException {
        byte[] plain = jpeg(image);
        byte[] exif = exif(orientation, dpi);
        byte[] both = new byte[plain.length + exif.length];
        System.arraycopy(plain, 0, both, 0, 2);
        System.arraycopy(exif, 0, both, 2, exif.length);
        System.arraycopy(plain, 2, both, 2 + exif.length, plain.length - 2);
        return both;
    }

    private static byte[] exif(int orientation, int dpi) {
        var tiff = java.nio.ByteBuffer.allocate(8 + 2 + 4 * 12 + 4 + 16);
        tiff.put("MM\0*".getBytes()).putInt(8).putShort((short) 4);
        tiff.putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 282).putShort((short) 5).putInt(1).putInt(62);
        tiff.putShort((short) 283).putShort((short) 5).putInt(1).putInt(70);
        tiff.putShort((short) 296)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 2)
                .putShort((short) 0);
        tiff.putInt(0).putInt(dpi).putInt(1).putInt(dpi).putInt(1);
        var segment = java.nio.ByteBuffer.allocate(4 + 6 + tiff.capacity());
        segment.putShort((short) 0xffe1).putShort((short) (2 + 6 + tiff.capacity()));
        return segment.put("Exif\0\0".getBytes()).put(tiff.array()).array();
    }

    /** One TIFF of several pages of 300 dpi. @param compression as ImageIO names it */
    static byte[] tiff(String compression, BufferedImage... pages) throws IOException {
        return tiff(compression, 1, pages);
    }

    static byte[] tiff(String compression, int orientation, BufferedImage... pages) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(compression);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                IIOMetadata metadata =
                        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(page), param);
                TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
                BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
                directory.addTIFFField(new TIFFField(tags.getTag(282), 5, 1, new long[][] {{300, 1}}));
                directory.addTIFFField(new TIFFField(tags.getTag(283), 5, 1, new long[][] {{300, 1}}));
                directory.addTIFFField(new TIFFField(tags.getTag(296), 2));
                directory.addTIFFField(new TIFFField(tags.getTag(274), orientation));
                directory.addTIFFField(new TIFFField(tags.getTag(278), page.getHeight()));
                writer.writeToSequence(new IIOImage(page, null, directory.getAsMetadata()), param);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    static boolean contains(byte[] whole, byte[] part) {
        for (int i = 0; i <= whole.length - part.length; i++) {
            if (Arrays.equals(whole, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}

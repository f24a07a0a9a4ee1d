package org.korrigo.reader.pdf.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.ImageOutputStream;

/** Pictures that look like scans, and their JPEGs. The same every time. */
public final class Scans {

    private static final String METADATA = "javax_imageio_jpeg_image_1.0";

    private Scans() {}

    public static BufferedImage colour(int width, int height) {
        return draw(width, height, BufferedImage.TYPE_INT_RGB);
    }

    public static BufferedImage grey(int width, int height) {
        return draw(width, height, BufferedImage.TYPE_BYTE_GRAY);
    }

    public static BufferedImage bilevel(int width, int height) {
        return draw(width, height, BufferedImage.TYPE_BYTE_BINARY);
    }

    private static BufferedImage draw(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(20);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(type == BufferedImage.TYPE_BYTE_BINARY ? Color.WHITE : new Color(243, 240, 228));
        graphics.fillRect(0, 0, width, height);
        for (int i = 0; i < width * height / 2500; i++) {
            graphics.setColor(new Color(random.nextInt(150), random.nextInt(90), random.nextInt(200)));
            graphics.setStroke(new BasicStroke(1 + random.nextInt(4)));
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            graphics.drawLine(x, y, x + random.nextInt(60) - 30, y + random.nextInt(40) - 20);
        }
        graphics.dispose();
        return image;
    }

    public static byte[] jpeg(BufferedImage image) throws IOException {
        return jpeg(image, parameters -> {}, 0);
    }

    public static byte[] jpegWithRestarts(BufferedImage image, int interval) throws IOException {
        return jpeg(image, parameters -> {}, interval);
    }

    public static byte[] progressiveJpeg(BufferedImage image) throws IOException {
        return jpeg(image, parameters -> parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT), 0);
    }

    /** Its Huffman tables know the codes of this picture only. */
    public static byte[] jpegWithOwnTables(BufferedImage image) throws IOException {
        return jpeg(image, parameters -> parameters.setOptimizeHuffmanTables(true), 0);
    }

    private static byte[] jpeg(BufferedImage image, Consumer<JPEGImageWriteParam> settings, int restartInterval)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        JPEGImageWriteParam parameters = (JPEGImageWriteParam) writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0.75f);
        settings.accept(parameters);
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), parameters);
        if (restartInterval > 0) {
            addRestarts(metadata, restartInterval);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void addRestarts(IIOMetadata metadata, int interval) throws IOException {
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(METADATA);
        IIOMetadataNode markers =
                (IIOMetadataNode) root.getElementsByTagName("markerSequence").item(0);
        IIOMetadataNode restarts = new IIOMetadataNode("dri");
        restarts.setAttribute("interval", Integer.toString(interval));
        markers.insertBefore(restarts, markers.getElementsByTagName("sos").item(0));
        metadata.setFromTree(METADATA, root);
    }

    /** The samples of a JPEG as stored, by the decoder of the JDK: YCbCr or grey, not converted. */
    public static int[][] samples(byte[] jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg)));
        var raster = reader.readRaster(0, null);
        int[][] bands = new int[raster.getNumBands()][];
        for (int b = 0; b < bands.length; b++) {
            bands[b] = raster.getSamples(0, 0, raster.getWidth(), raster.getHeight(), b, (int[]) null);
        }
        reader.dispose();
        return bands;
    }

    public static BufferedImage decode(byte[] image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image));
    }
}

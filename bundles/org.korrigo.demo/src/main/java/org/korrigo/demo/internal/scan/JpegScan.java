package org.korrigo.demo.internal.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.korrigo.demo.SheetFormat;

/** Encodes a grey image as office scanners do: baseline JPEG, quality 75, with its resolution. */
final class JpegScan {

    private static final float QUALITY = 0.75f;

    /** Where the JFIF header of the JDK's writer, always first in the file, keeps unit and resolution. */
    private static final int JFIF_UNIT = 13;

    private static final byte DOTS_PER_INCH = 1;

    private JpegScan() {}

    static byte[] encode(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return withResolution(bytes.toByteArray());
    }

    private static byte[] withResolution(byte[] jpeg) {
        jpeg[JFIF_UNIT] = DOTS_PER_INCH;
        jpeg[JFIF_UNIT + 1] = 0;
        jpeg[JFIF_UNIT + 2] = (byte) SheetFormat.DPI;
        jpeg[JFIF_UNIT + 3] = 0;
        jpeg[JFIF_UNIT + 4] = (byte) SheetFormat.DPI;
        return jpeg;
    }
}

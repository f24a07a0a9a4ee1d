package org.korrigo.reader.pdf.internal.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.korrigo.reader.pdf.internal.jpeg.Jpeg;
import org.korrigo.reader.pdf.internal.jpeg.JpegDamagedException;
import org.korrigo.reader.pdf.internal.jpeg.JpegUnsupportedException;

/** Decodes JPEGs with the decoder of the JDK, whose warnings it takes seriously: after one, the rest of the picture is a guess. */
final class JpegDecoder {

    private JpegDecoder() {}

    @FunctionalInterface
    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    /** For one or three components. */
    static BufferedImage decode(byte[] jpeg) throws IOException {
        return read(jpeg, reader -> reader.read(0));
    }

    /** @throws JpegDamagedException when part of the picture is lost */
    static void check(byte[] jpeg) throws IOException {
        try {
            new Jpeg(jpeg).thumbnail();
        } catch (JpegUnsupportedException e) {
            read(jpeg, reader -> reader.readRaster(0, null));
        }
    }

    private static <T> T read(byte[] jpeg, Reading<T> reading) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning.toLowerCase(Locale.ROOT)));
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, false, true);
            T result = reading.from(reader);
            for (String warning : warnings) {
                if (warning.contains("corrupt") || warning.contains("premature")) {
                    throw new JpegDamagedException(warning);
                }
            }
            return result;
        } finally {
            reader.dispose();
        }
    }
}

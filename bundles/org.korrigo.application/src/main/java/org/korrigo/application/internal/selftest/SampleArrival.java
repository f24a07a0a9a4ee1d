package org.korrigo.application.internal.selftest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as they arrive, made on the spot. */
final class SampleArrival {

    private SampleArrival() {}

    /** Empty when there is none of this media type. */
    static Optional<byte[]> of(String mediaType) {
        try {
            return switch (mediaType) {
                case "application/zip" -> Optional.of(archive());
                case "image/jpeg", "image/png", "image/tiff" ->
                    Optional.of(image(mediaType.substring("image/".length())));
                default -> Optional.empty();
            };
        } catch (IOException e) {
            throw new UncheckedIOException("A sample in memory cannot fail", e);
        }
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("sample.pdf"));
            zip.write(SamplePdf.bytes());
        }
        return bytes.toByteArray();
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_GRAY), format, bytes);
        return bytes.toByteArray();
    }
}

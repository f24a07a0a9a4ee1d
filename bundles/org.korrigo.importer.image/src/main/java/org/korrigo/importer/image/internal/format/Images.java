package org.korrigo.importer.image.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.korrigo.spi.PluginException;

/** An image file of one of the kinds that are taken. */
public interface Images {

    /** Adds each of its pages, in order. */
    void pagesTo(Pages pages) throws IOException, PluginException;

    /** @throws PluginException {@code image-not-supported}, told by its first bytes */
    static Images open(Path file) throws IOException, PluginException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return new JpegImages(file);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return new PngImages(file);
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return new TiffImages(file);
        }
        throw Refusal.notSupported("A file that is neither JPEG, PNG nor TIFF by its first bytes");
    }
}

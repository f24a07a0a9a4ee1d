package org.korrigo.importer.image.internal.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.korrigo.importer.image.internal.document.PageImage;
import org.korrigo.spi.PluginException;

/** A JPEG, which a PDF holds byte by byte as it is. */
record JpegImages(Path file) implements Images {

    @Override
    public void pagesTo(Pages pages) throws IOException, PluginException {
        JpegHeader header;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            header = JpegHeader.read(in);
        }
        Limits.check(header.width, header.height, Files.size(file));
        String entries = colours(header) + " /BitsPerComponent 8 /Filter /DCTDecode" + untransformed(header);
        PageImage image = new PageImage(header.width, header.height, entries, out -> Files.copy(file, out));
        pages.add(image, header.resolution, header.orientation);
    }

    private static String colours(JpegHeader header) throws PluginException {
        return switch (header.components) {
            case 1 -> "/ColorSpace /DeviceGray";
            case 3 -> "/ColorSpace /DeviceRGB";
            // Adobe's programs store inks inverted
            case 4 -> "/ColorSpace /DeviceCMYK" + (header.transform < 0 ? "" : " /Decode [1 0 1 0 1 0 1 0]");
            default -> throw Refusal.notSupported("A JPEG of " + header.components + " components");
        };
    }

    private static String untransformed(JpegHeader header) {
        return header.namedRgb && header.transform < 0 ? " /DecodeParms << /ColorTransform 0 >>" : "";
    }
}

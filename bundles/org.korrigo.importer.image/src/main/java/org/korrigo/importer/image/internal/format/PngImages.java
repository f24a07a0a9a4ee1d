package org.korrigo.importer.image.internal.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.korrigo.importer.image.internal.document.PageImage;
import org.korrigo.spi.PluginException;

/** A PNG: a PDF holds its compressed pixels as they are, unless they are transparent or interlaced. */
record PngImages(Path file) implements Images {

    @Override
    public void pagesTo(Pages pages) throws IOException, PluginException {
        try (PngHeader header = new PngHeader(Files.size(file))) {
            PngChunks.visit(file, header);
            header.checkWhole();
            if (header.isPlain()) {
                PageImage image = new PageImage(header.width, header.height, header.entries(), this::copyPixels);
                pages.add(image, header.resolution, 1);
            } else {
                Limits.checkDecoded(header.width, header.height, (long) header.samples() * header.bits + 32);
                DecodedImage.of(decode()).addTo(pages, header.resolution, 1);
            }
        }
    }

    private BufferedImage decode() throws PluginException {
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException | RuntimeException e) {
            throw Refusal.undecodable("its pixels cannot be decoded", e);
        }
    }

    private void copyPixels(OutputStream out) throws IOException {
        try {
            PngChunks.visit(file, new PngChunks.Visitor() {
                @Override
                public void chunk(String type, byte[] content) {
                    // the dictionary of the image tells it already
                }

                @Override
                public void pixels(byte[] bytes, int length) throws IOException {
                    out.write(bytes, 0, length);
                }
            });
        } catch (PluginException e) {
            throw new IOException("The file changed while it was read", e);
        }
    }
}

package org.korrigo.importer.image.internal.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.korrigo.importer.image.internal.document.PageImage;
import org.korrigo.spi.PluginException;

/** A TIFF of one or more pages: fax pages are kept as they are, the others are decoded and deflated. */
record TiffImages(Path file) implements Images {

    private static final int REDUCED = 1;
    private static final int GROUP_4 = 4;

    @Override
    public void pagesTo(Pages pages) throws IOException, PluginException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw Refusal.notSupported("A TIFF of more than 2 GB");
            }
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            List<TiffDirectory> directories = TiffDirectory.all(bytes, Limits.PAGES + 1);
            if (directories.isEmpty()) {
                throw Refusal.undecodable("it has no directory", null);
            }
            for (int i = 0; i < directories.size(); i++) {
                if ((directories.get(i).value(TiffDirectory.SUBFILE, 0) & REDUCED) == 0) {
                    add(i, new TiffPage(directories.get(i), bytes), pages);
                }
            }
        }
    }

    private void add(int index, TiffPage page, Pages pages) throws IOException, PluginException {
        page.check();
        int orientation = (int) page.directory().value(TiffDirectory.ORIENTATION, 1);
        Resolution resolution = page.directory().resolution();
        if (page.directory().value(TiffDirectory.COMPRESSION, 1) == GROUP_4 && page.isOneFaxStrip()) {
            pages.add(
                    new PageImage(page.width(), page.height(), page.faxEntries(), page::fax), resolution, orientation);
        } else {
            DecodedImage.of(decode(index)).addTo(pages, resolution, orientation);
        }
    }

    private BufferedImage decode(int index) throws IOException, PluginException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("tiff");
        if (!readers.hasNext()) {
            throw new IOException("This JDK reads no TIFF");
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Warnings warnings = new Warnings();
            reader.addIIOReadWarningListener(warnings);
            reader.setInput(in, false, true);
            BufferedImage image = reader.read(index);
            warnings.check();
            return image;
        } catch (IOException | RuntimeException e) {
            throw Refusal.undecodable("its pixels cannot be decoded", e);
        } finally {
            reader.dispose();
        }
    }
}

package org.korrigo.reader.pdf.internal.page;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.korrigo.reader.pdf.internal.document.ImageLimits;
import org.korrigo.reader.pdf.internal.document.PdfFile;
import org.korrigo.reader.pdf.internal.document.PdfIndex;
import org.korrigo.reader.pdf.internal.document.PlacedImage;
import org.korrigo.reader.pdf.internal.jpeg.JpegUnsupportedException;
import org.korrigo.reader.pdf.internal.jpeg.MarkedJpeg;
import org.korrigo.reader.pdf.internal.jpeg.RowMarks;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/**
 * Finds the cheapest way to see a page: a JPEG where the index saw it, a single image, or a drawing. The document is opened only when
 * a page needs it.
 */
public final class PageViews implements AutoCloseable {

    private static final long LONGEST_JPEG = 200L << 20;

    private final Path path;
    private PdfFile file;

    public PageViews(Path path) {
        this.path = path;
    }

    /** Something to do with a page. */
    @FunctionalInterface
    public interface Look<T> {
        T at(PageView view) throws IOException;
    }

    /** @throws PluginException {@code image-undecodable} when the page cannot be seen as it was scanned */
    public <T> T look(PageFacts page, Look<T> look) throws PluginException {
        if (page.defect().isPresent()) {
            throw undecodable(page, page.defect().get().detail(), null);
        }
        try {
            return look.at(view(page));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw undecodable(page, String.valueOf(e.getMessage()), e);
        }
    }

    /** What the first look gives; marks only where {@link #luma} can use them. */
    public Glance glance(PageFacts page) throws PluginException {
        Glance glance = look(page, PageView::glance);
        return storedJpeg(page).isPresent() ? glance : new Glance(glance.thumbnail(), Optional.empty());
    }

    /** @param marks what {@link #glance} gave for this very page */
    public GreyImage luma(PageFacts page, Region region, Rotation rotation, Optional<RowMarks> marks)
            throws PluginException {
        Optional<ImageFacts> stored = storedJpeg(page);
        if (marks.isEmpty() || stored.isEmpty()) {
            return look(page, view -> view.luma(region, rotation));
        }
        try {
            MarkedJpeg jpeg = new MarkedJpeg((from, length) -> bytes(stored.get(), from, length), marks.get());
            Placement placement = new Placement(jpeg.width(), jpeg.height(), page.declaredRotation(), page.size());
            return placement.upright(jpeg.luma(placement.pixels(region)), rotation);
        } catch (IOException | RuntimeException e) {
            throw undecodable(page, String.valueOf(e.getMessage()), e);
        }
    }

    private static PluginException undecodable(PageFacts page, String why, Throwable cause) {
        return new PluginException(
                "image-undecodable",
                "Page " + page.number() + " cannot be decoded: " + why,
                Map.of("page", Integer.toString(page.number())),
                cause);
    }

    private PageView view(PageFacts page) throws IOException, PluginException {
        Optional<ImageFacts> jpeg = storedJpeg(page);
        if (jpeg.isPresent()) {
            try {
                return new JpegView(bytes(jpeg.get(), 0, Integer.MAX_VALUE), page.declaredRotation(), page.size());
            } catch (JpegUnsupportedException e) {
                return viewInDocument(page);
            }
        }
        return viewInDocument(page);
    }

    private static Optional<ImageFacts> storedJpeg(PageFacts page) {
        return page.image()
                .filter(image -> image.codec().equals("jpeg") && image.offset() >= 0 && image.length() < LONGEST_JPEG);
    }

    private byte[] bytes(ImageFacts image, long from, int length) throws IOException {
        try (FileInputStream in = new FileInputStream(path.toFile())) {
            in.skipNBytes(image.offset() + from);
            return in.readNBytes((int) Math.max(0, Math.min(image.length() - from, length)));
        }
    }

    private PageView viewInDocument(PageFacts page) throws IOException, PluginException {
        if (file == null) {
            file = PdfFile.open(path);
        }
        COSDictionary dictionary = file.page(page.number());
        Optional<PlacedImage> placed = PdfIndex.imageOf(dictionary);
        if (placed.isEmpty()) {
            return new RasterView(PagePainter.paint(dictionary), Rotation.NONE, page.size());
        }
        COSStream image = placed.get().image();
        ImageLimits.check(image);
        Rotation turn = placed.get().turn().then(page.declaredRotation());
        if (ImageDecoder.isJpeg(image) && ImageDecoder.hasPlainColours(image)) {
            try {
                return new JpegView(ImageDecoder.encodedJpeg(image), turn, page.size());
            } catch (JpegUnsupportedException e) {
                return new RasterView(decoded(dictionary, image), turn, page.size());
            }
        }
        return new RasterView(decoded(dictionary, image), turn, page.size());
    }

    private static java.awt.image.BufferedImage decoded(COSDictionary page, COSStream image) throws IOException {
        return ImageDecoder.decode(image, new PDPage(page).getResources());
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}

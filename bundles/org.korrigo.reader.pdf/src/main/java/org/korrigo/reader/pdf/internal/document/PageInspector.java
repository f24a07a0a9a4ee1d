package org.korrigo.reader.pdf.internal.document;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Rotation;

/** Finds out about a page what can be known without decoding it. A page that cannot be understood is a page with a defect. */
final class PageInspector {

    private static final PageSize UNKNOWN = new PageSize(0, 0);

    private final ImageInspector images;

    PageInspector(PdfFile file) {
        this.images = new ImageInspector(file);
    }

    PageFacts inspect(int number, COSDictionary page) {
        try {
            return inspectSound(number, page);
        } catch (RuntimeException | StackOverflowError e) {
            return defective(number, new PageDefect("page-unreadable", "The page cannot be understood: " + e + "."));
        }
    }

    private PageFacts inspectSound(int number, COSDictionary page) {
        COSName type = page.getCOSName(COSName.TYPE);
        if (page.size() == 0 || type != null && !type.equals(COSName.PAGE)) {
            return defective(
                    number,
                    new PageDefect(
                            "page-missing",
                            "The document announces the page, but it is not there, or nothing of it can be read."));
        }
        PageBox box = PageBox.of(new PDPage(page));
        Optional<PageDefect> defect = box.defect();
        Optional<ImageFacts> image = Optional.empty();
        if (defect.isEmpty()) {
            try {
                image = imageOf(page);
            } catch (UnusableImageException e) {
                defect = Optional.of(new PageDefect(e.code(), e.getMessage()));
            } catch (PageContent.TooLargeException e) {
                defect = Optional.of(new PageDefect("page-too-complex", e.getMessage()));
            } catch (IOException e) {
                defect = Optional.of(
                        new PageDefect("page-unreadable", "The page cannot be read: " + e.getMessage() + "."));
            }
        }
        return new PageFacts(number, box.size(), box.rotation(), image, defect);
    }

    /** An image that the page turns, or shows in colours of its own, can only be told by drawing or decoding the page. */
    private Optional<ImageFacts> imageOf(COSDictionary page) throws IOException {
        Optional<PlacedImage> placed = PageDrawing.singleImage(page, PageContent.of(page));
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        ImageFacts facts = images.inspect(placed.get().image());
        boolean tellsAll = placed.get().turn() == Rotation.NONE
                && ImageInspector.isSelfContained(placed.get().image())
                && !facts.codec().isEmpty();
        return tellsAll ? Optional.of(facts) : Optional.empty();
    }

    private static PageFacts defective(int number, PageDefect defect) {
        return new PageFacts(number, UNKNOWN, Rotation.NONE, Optional.empty(), Optional.of(defect));
    }
}

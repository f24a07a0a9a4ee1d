package org.korrigo.render.pdf.internal.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.korrigo.render.pdf.internal.document.CopyFile;
import org.korrigo.render.pdf.internal.document.Placement;
import org.korrigo.render.pdf.internal.document.Sheet;
import org.korrigo.render.pdf.internal.message.PageToDraw;
import org.korrigo.spi.PluginException;

/** An open source file. What several pages of the copy show of it is copied once. */
public final class Scan {

    private final PDDocument document;
    private final List<COSDictionary> pages;
    private final ScannedImages images;
    private final DrawnPages drawings;

    private Scan(PDDocument document, CopyFile target) {
        this.document = document;
        pages = PageLeaves.of(document.getDocument());
        ObjectCopies copies = new ObjectCopies(target.objects());
        images = new ScannedImages(copies);
        drawings = new DrawnPages(target, copies);
    }

    static Scan open(Path file, CopyFile target) throws IOException, PluginException {
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            return new Scan(Loader.loadPDF(new RandomAccessReadBufferedFile(file)), target);
        } catch (InvalidPasswordException e) {
            throw new PluginException("document-encrypted", "The scan needs a password.", Map.of(), e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new PluginException("document-truncated", "The scan cannot be read as a PDF.", Map.of(), e);
        }
    }

    /** Draws the region of the page, in place, without its annotations. */
    public void draw(PageToDraw page, Placement placement, Sheet sheet) throws PluginException {
        if (page.number() < 1 || page.number() > pages.size()) {
            throw unreadable(page, null);
        }
        COSDictionary source = pages.get(page.number() - 1);
        try {
            if (page.imageDigest().isEmpty()) {
                drawings.draw(source, placement, sheet);
            } else {
                sheet.pen().transform(placement.ofImage());
                sheet.draw(images.find(source, page.imageDigest()));
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw unreadable(page, e);
        }
    }

    private static PluginException unreadable(PageToDraw page, Throwable cause) {
        return new PluginException(
                "page-unreadable",
                "Page " + page.number() + " of the scan is not what it was when the scan was read in.",
                Map.of("page", String.valueOf(page.number())),
                cause);
    }

    void close() throws IOException {
        document.close();
    }
}

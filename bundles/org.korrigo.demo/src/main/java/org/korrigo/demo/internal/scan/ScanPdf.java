package org.korrigo.demo.internal.scan;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.korrigo.demo.SheetFormat;

/** A PDF as a scanner writes it: one JPEG a page, untouched, and no date, so that equal scans are equal files. */
final class ScanPdf implements Closeable {

    private final PDDocument document;

    ScanPdf(long id) {
        document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        document.setDocumentId(id);
        document.getDocumentInformation().setProducer("Korrigo demo scanner");
    }

    /** @param declared degrees by which viewers are asked to turn the page clockwise */
    void addPage(byte[] jpeg, int declared) throws IOException {
        PDImageXObject image = JPEGFactory.createFromByteArray(document, jpeg);
        float width = points(image.getWidth());
        float height = points(image.getHeight());
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setRotation(declared);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, width, height);
        }
    }

    /** Rounded, lest a viewer find a fraction of a pixel more than the image has. */
    private static float points(int pixels) {
        return Math.round(pixels * 7200.0 / SheetFormat.DPI) / 100f;
    }

    void save(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

package org.korrigo.importer.image.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.korrigo.reader.pdf.internal.PdfReader;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.arrival.ImportRemark;
import org.korrigo.spi.arrival.ImportedDocument;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.DocumentIndex;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.testkit.InProcessIsolation;

/** Images after the plug-in, read by two programs that did not write the PDF. */
record Wrapped(byte[] bytes, List<Page> pages, List<ImportRemark> remarks, DocumentIndex index) {

    /** As a PDF library sees it. */
    record Page(BufferedImage pixels, int rotation, double widthInches, double heightInches, String filter) {}

    static Wrapped of(Path directory, byte[]... images) throws Exception {
        return of(new InProcessIsolation(), directory, images);
    }

    static Wrapped of(Isolation isolation, Path directory, byte[]... images) throws Exception {
        Path folder = Files.createTempDirectory(directory, "wrapped");
        ImportedDocument document = new ImageImporter(isolation)
                .documents(arrived(directory, images), folder, Cancellation.NEVER)
                .documents()
                .get(0);
        Document pdf = document.files().get(0);
        return new Wrapped(Files.readAllBytes(pdf.file()), pages(pdf.file()), document.remarks(), indexed(pdf));
    }

    static PluginException refusal(Path directory, byte[]... images) {
        return catchThrowableOfType(PluginException.class, () -> of(directory, images));
    }

    private static ArrivedScans arrived(Path directory, byte[]... images) throws IOException {
        List<Document> files = new ArrayList<>();
        for (byte[] image : images) {
            files.add(new Document(Files.write(Files.createTempFile(directory, "image", ""), image), "image/any"));
        }
        return new ArrivedScans("scan.jpg", files);
    }

    private static List<Page> pages(Path pdf) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                var image = (PDImageXObject) page.getResources().getXObject(COSName.getPDFName("I"));
                pages.add(new Page(
                        image.getImage(),
                        page.getRotation(),
                        page.getMediaBox().getWidth() / 72,
                        page.getMediaBox().getHeight() / 72,
                        image.getCOSObject().getNameAsString(COSName.FILTER)));
            }
        }
        return pages;
    }

    /** What the reader of the product makes of it: no page may have a defect or fail to be drawn. */
    private static DocumentIndex indexed(Document pdf) throws Exception {
        PdfReader reader = new PdfReader(new InProcessIsolation());
        DocumentIndex index = reader.index(pdf, Cancellation.NEVER);
        assertThat(index.remarks()).isEmpty();
        assertThat(index.pages()).allMatch(page -> page.defect().isEmpty());
        List<GreyImage> thumbnails = reader.thumbnails(pdf, index.pages(), Cancellation.NEVER);
        assertThat(thumbnails).hasSameSizeAs(index.pages());
        return index;
    }

    Rotation declared(int page) {
        return index.pages().get(page).declaredRotation();
    }
}

package org.korrigo.render.pdf.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.PlacedPage;
import org.korrigo.spi.testkit.InProcessIsolation;
import org.korrigo.spi.testkit.SampleCopy;

/** A rendered copy, for assertions. */
record RenderedCopy(byte[] bytes) {

    static RenderedCopy of(CopyToRender copy) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfCopyRenderer(new InProcessIsolation()).render(copy, out);
        return new RenderedCopy(out.toByteArray());
    }

    static RenderedCopy of(PlacedPage... pages) throws Exception {
        return of(new CopyToRender(SampleCopy.cover(), List.of(pages), Options.NONE));
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(bytes);
    }

    List<String> text() throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = open()) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    /** @param page from 0, the cover */
    GreyImage pixels(int page, float dpi) throws IOException {
        try (PDDocument document = open()) {
            return pixels(document, page, dpi);
        }
    }

    static GreyImage pixels(PDDocument document, int page, float dpi) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.GRAY);
        byte[] luma = new byte[image.getWidth() * image.getHeight()];
        image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), luma);
        return new GreyImage(image.getWidth(), image.getHeight(), dpi, luma);
    }

    /** Mean difference of greys, 0 to 255; images may differ by a pixel in size. */
    static double difference(GreyImage one, GreyImage other) {
        int width = Math.min(one.width(), other.width());
        int height = Math.min(one.height(), other.height());
        double sum = Math.abs(one.width() - other.width()) > 1 || Math.abs(one.height() - other.height()) > 1 ? 1e9 : 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += Math.abs(one.at(x, y) - other.at(x, y));
            }
        }
        return sum / (width * height);
    }
}

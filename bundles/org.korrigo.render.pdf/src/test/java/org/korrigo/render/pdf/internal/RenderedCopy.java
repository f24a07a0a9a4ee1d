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

    private static final int CELLS = 8;

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

    /** Largest difference of greys, 0 to 255, of cells of an eighth of each side: sharp edges may lie a pixel apart. */
    static double difference(GreyImage one, GreyImage other) {
        double largest = 0;
        for (int cell = 0; cell < CELLS * CELLS; cell++) {
            largest = Math.max(largest, Math.abs(mean(one, cell) - mean(other, cell)));
        }
        return largest;
    }

    private static double mean(GreyImage image, int cell) {
        int width = image.width() / CELLS;
        int height = image.height() / CELLS;
        double sum = 0;
        for (int i = 0; i < width * height; i++) {
            sum += image.at(cell % CELLS * width + i % width, cell / CELLS * height + i / width);
        }
        return sum / (width * height);
    }
}

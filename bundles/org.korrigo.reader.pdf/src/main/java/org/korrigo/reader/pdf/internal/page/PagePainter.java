package org.korrigo.reader.pdf.internal.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page that is more than one image. */
final class PagePainter {

    private static final double SCALE = 200 / 72.0;
    private static final double MOST_PIXELS = 40e6;

    private PagePainter() {}

    /** The page as displayed, at 200 dpi unless it is larger than A2. */
    static BufferedImage paint(COSDictionary dictionary) throws IOException {
        PDPage page = new PDPage(dictionary);
        double area = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
        double scale = Math.min(SCALE * page.getUserUnit(), Math.sqrt(MOST_PIXELS / area));
        try (PDDocument alone = new PDDocument()) {
            alone.addPage(detached(page));
            return new LoudRenderer(alone).renderImage(0, (float) scale, ImageType.RGB);
        }
    }

    /** The library finds pages by announced counts, which may lie: the page is drawn alone, with what it inherits. */
    private static PDPage detached(PDPage page) {
        PDPage copy = new PDPage(new COSDictionary(page.getCOSObject()));
        copy.setMediaBox(page.getMediaBox());
        copy.setCropBox(page.getCropBox());
        copy.setRotation(page.getRotation());
        copy.setResources(page.getResources());
        return copy;
    }

    private static final class LoudRenderer extends PDFRenderer {

        LoudRenderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new LoudPageDrawer(parameters);
        }
    }
}

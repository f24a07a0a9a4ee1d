package org.korrigo.itest;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A sound scan on some pages of which something went wrong at the scanner. */
final class DegradedScan {

    private static final int DPI = 200;
    private static final int COARSE_DPI = 150;
    private static final int BLUR = 9;

    private DegradedScan() {}

    /** @param faults by page number, from 1 */
    static byte[] of(byte[] scan, Map<Integer, UnaryOperator<BufferedImage>> faults) throws IOException {
        try (PDDocument document = Loader.loadPDF(scan)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (Map.Entry<Integer, UnaryOperator<BufferedImage>> fault : faults.entrySet()) {
                BufferedImage sound = renderer.renderImageWithDPI(fault.getKey() - 1, DPI, ImageType.GRAY);
                PDPage page = document.getPage(fault.getKey() - 1);
                PDImageXObject spoilt =
                        JPEGFactory.createFromImage(document, fault.getValue().apply(sound), 0.8f);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            spoilt,
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** As when the glass was lifted. */
    static BufferedImage blurred(BufferedImage page) {
        float[] mean = new float[BLUR];
        Arrays.fill(mean, 1f / BLUR);
        ConvolveOp across = new ConvolveOp(new Kernel(BLUR, 1, mean), ConvolveOp.EDGE_NO_OP, null);
        ConvolveOp down = new ConvolveOp(new Kernel(1, BLUR, mean), ConvolveOp.EDGE_NO_OP, null);
        return down.filter(across.filter(page, null), null);
    }

    /** As with a scanner that was set to 150 dots an inch. */
    static BufferedImage coarse(BufferedImage page) {
        int width = page.getWidth() * COARSE_DPI / DPI;
        int height = page.getHeight() * COARSE_DPI / DPI;
        BufferedImage smaller = new BufferedImage(width, height, page.getType());
        Graphics2D pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(page, 0, 0, width, height, null);
        pen.dispose();
        return smaller;
    }
}

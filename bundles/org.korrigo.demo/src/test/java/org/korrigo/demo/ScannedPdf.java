package org.korrigo.demo;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The JPEG files of a scan, one a page. */
final class ScannedPdf {

    private final List<byte[]> jpegs = new ArrayList<>();

    ScannedPdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (PDPage page : document.getPages()) {
                jpegs.add(onlyImage(page));
            }
        }
    }

    private static byte[] onlyImage(PDPage page) throws IOException {
        List<COSName> names = new ArrayList<>();
        page.getResources().getXObjectNames().forEach(names::add);
        if (names.size() != 1) {
            throw new IOException("Not one image on the page: " + names);
        }
        PDImageXObject image = (PDImageXObject) page.getResources().getXObject(names.get(0));
        return image.getStream().getCOSObject().createRawInputStream().readAllBytes();
    }

    int pages() {
        return jpegs.size();
    }

    byte[] jpeg(int pdfPage) {
        return jpegs.get(pdfPage - 1);
    }

    Raster pixels(int pdfPage) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg(pdfPage)));
        return image.getRaster();
    }

    /** Share of dark pixels in a part of the page, given in fractions of it. */
    double ink(int pdfPage, double x, double y, double w, double h) throws IOException {
        Raster pixels = pixels(pdfPage);
        int left = (int) (x * pixels.getWidth());
        int top = (int) (y * pixels.getHeight());
        int width = (int) (w * pixels.getWidth());
        int height = (int) (h * pixels.getHeight());
        int dark = 0;
        for (int value : pixels.getSamples(left, top, width, height, 0, (int[]) null)) {
            dark += value < 128 ? 1 : 0;
        }
        return dark / (double) (width * height);
    }
}

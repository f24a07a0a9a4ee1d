package org.korrigo.reader.pdf.internal.benchmark;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.korrigo.reader.pdf.internal.Scans;
import org.korrigo.reader.pdf.internal.TestPdf;

/** Batches as scanners send them: one JPEG of quality 75 a page, each page with a stream of its own. */
final class Batches {

    private static final int PICTURES = 10;

    /** Gives a sheet of A3 in colour some 900 kB, and a page of A4 in grey some 800 kB. */
    private static final double NOISE = 2.5;

    private Batches() {}

    /** Colour, 200 dpi, landscape: four pages of a booklet on both sides. */
    static void a3(Path file, int pages) throws IOException {
        write(file, pages, TestPdf.A3_LANDSCAPE, new int[] {3308, 2339, 200, BufferedImage.TYPE_INT_RGB});
    }

    /** Grey, 300 dpi. */
    static void a4(Path file, int pages) throws IOException {
        write(file, pages, PDRectangle.A4, new int[] {2480, 3508, 300, BufferedImage.TYPE_BYTE_GRAY});
    }

    private static void write(Path file, int pages, PDRectangle size, int[] picture) throws IOException {
        List<byte[]> jpegs = new ArrayList<>();
        for (int seed = 0; seed < PICTURES; seed++) {
            Paper paper = new Paper(picture[0], picture[1], picture[2], seed);
            jpegs.add(Scans.jpeg(paper.picture(picture[3], NOISE)));
        }
        try (TestPdf pdf = new TestPdf()) {
            for (int i = 0; i < pages; i++) {
                pdf.jpeg(jpegs.get(i % PICTURES), size);
            }
            pdf.document.save(file.toFile());
        }
    }
}

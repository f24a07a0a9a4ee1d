package org.korrigo.itest;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Papers of one page without a name, as many as wanted and quick to draw; the layout that cuts them, and a class list. */
final class LooseSheets {

    static final String LAYOUT = "itest-loose-sheets";

    /** A4 at 150 dpi: enough to be marked. */
    private static final int WIDTH = 1240;

    private static final int HEIGHT = 1754;
    private static final int STROKES = 120;

    private LooseSheets() {}

    static String layout() {
        return """
                {"formatVersion": 1, "id": "%s", "version": "1.0.0", "label": {"fr": "Feuilles volantes"},
                 "sheet": "A4_PAGES", "pagesPerBooklet": 1, "split": {"id": "fixed-pages"}, "zones": []}
                """
                .formatted(LAYOUT);
    }

    static byte[] classList(int students) {
        StringBuilder list = new StringBuilder("INE,Nom,Prenom,Classe,Email\n");
        for (int number = 1; number <= students; number++) {
            list.append("%09dAA,SALVY%02d,Camille,1G2,camille.%d@lycee.example%n".formatted(number, number, number));
        }
        return list.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    static byte[] scan(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    var picture = JPEGFactory.createFromImage(document, written(number), 0.6f);
                    content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** No two alike. */
    private static BufferedImage written(int number) {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.DARK_GRAY);
        pen.setStroke(new BasicStroke(4));
        Random hand = new Random(number);
        for (int stroke = 0; stroke < STROKES; stroke++) {
            int x = 80 + hand.nextInt(WIDTH - 200);
            int y = 100 + hand.nextInt(HEIGHT - 200);
            pen.drawLine(x, y, x + hand.nextInt(40), y + hand.nextInt(20));
        }
        pen.dispose();
        return sheet;
    }
}

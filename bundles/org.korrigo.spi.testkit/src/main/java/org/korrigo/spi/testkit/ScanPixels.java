package org.korrigo.spi.testkit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Draws pages that can be told apart. */
final class ScanPixels {

    private ScanPixels() {}

    /** Paper with {@code number} bars across the top quarter and lines of writing of growing length below. */
    static BufferedImage of(int number, int width, int height) {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(new Color(240, 240, 240));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(40, 40, 40));
        int pitch = height / 4 / (number + 1);
        for (int bar = 1; bar <= number; bar++) {
            pen.fillRect(width / 10, bar * pitch, width * 8 / 10, Math.max(2, pitch / 3));
        }
        for (int line = 0; line < 20; line++) {
            pen.fillRect(width / 20, height / 3 + line * height / 32, width * (line + 10) / 40, 3);
        }
        pen.dispose();
        return page;
    }
}

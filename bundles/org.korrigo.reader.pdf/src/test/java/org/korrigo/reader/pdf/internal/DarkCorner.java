package org.korrigo.reader.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;

/** A picture with one dark corner, and where that corner is found again. */
final class DarkCorner {

    static final Region BOTTOM_RIGHT = new Region(0.75, 0.75, 0.25, 0.25);

    private DarkCorner() {}

    /** A light page, dark in its bottom right quarter of a quarter. */
    static BufferedImage dark(int type) {
        BufferedImage image = new BufferedImage(640, 448, type);
        var graphics = image.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, 640, 448);
        graphics.setColor(java.awt.Color.BLACK);
        graphics.fillRect(480, 336, 160, 112);
        graphics.dispose();
        return image;
    }

    static void assertDarkOnlyIn(Region region, GreyImage image) {
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                double fx = (x + 0.5) / 8;
                double fy = (y + 0.5) / 8;
                boolean inside = fx >= region.x()
                        && fx < region.x() + region.width()
                        && fy >= region.y()
                        && fy < region.y() + region.height();
                int seen = image.at((int) (fx * image.width()), (int) (fy * image.height()));
                assertThat(seen < 100).as("at %f,%f", fx, fy).isEqualTo(inside);
            }
        }
    }

    static double mean(GreyImage image) {
        double sum = 0;
        for (byte value : image.luma()) {
            sum += value & 0xFF;
        }
        return sum / image.luma().length;
    }

    static GreyImage grey(BufferedImage image) {
        byte[] luma = new byte[image.getWidth() * image.getHeight()];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFF);
        }
        return new GreyImage(image.getWidth(), image.getHeight(), 0, luma);
    }

    static int darkest(BufferedImage image) {
        int darkest = 255;
        for (byte value : grey(image).luma()) {
            darkest = Math.min(darkest, value & 0xFF);
        }
        return darkest;
    }
}

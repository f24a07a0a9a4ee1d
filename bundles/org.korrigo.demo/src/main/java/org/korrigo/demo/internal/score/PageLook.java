package org.korrigo.demo.internal.score;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** A page reduced to a few grey cells: enough to tell which page it is and which way up it lies. */
final class PageLook {

    private static final int WIDTH = 48;
    private static final int HEIGHT = 68;

    private final double[] cells;

    private PageLook(double[] cells) {
        this.cells = cells;
    }

    static PageLook of(BufferedImage page) {
        // halving is what keeps thin strokes in sight: one step from 2000 pixels to 48 would jump over them
        BufferedImage small = page;
        while (small.getWidth() >= 4 * WIDTH) {
            small = scaled(small, small.getWidth() / 2, small.getHeight() / 2);
        }
        Raster raster = scaled(small, WIDTH, HEIGHT).getRaster();
        double[] cells = raster.getSamples(0, 0, WIDTH, HEIGHT, 0, (double[]) null);
        double mean = java.util.Arrays.stream(cells).average().orElse(0);
        for (int i = 0; i < cells.length; i++) {
            cells[i] -= mean;
        }
        return new PageLook(cells);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return grey;
    }

    PageLook turned() {
        double[] turned = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            turned[cells.length - 1 - i] = cells[i];
        }
        return new PageLook(turned);
    }

    /** Correlation, -1 to 1; 0 with a page that has nothing on it. */
    double likeness(PageLook other) {
        double product = 0;
        double own = 0;
        double others = 0;
        for (int i = 0; i < cells.length; i++) {
            product += cells[i] * other.cells[i];
            own += cells[i] * cells[i];
            others += other.cells[i] * other.cells[i];
        }
        return own == 0 || others == 0 ? 0 : product / Math.sqrt(own * others);
    }
}

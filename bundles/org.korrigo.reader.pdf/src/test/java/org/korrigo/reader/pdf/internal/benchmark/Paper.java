package org.korrigo.reader.pdf.internal.benchmark;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.Random;

/** Pictures of written sheets as a scanner sees them: tinted paper, rules, lines of writing, a skew and the noise of the sensor. */
final class Paper {

    private static final double RULES_PER_INCH = 3;

    private final int width;
    private final int height;
    private final double dpi;
    private final Random random;

    Paper(int width, int height, double dpi, long seed) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.random = new Random(seed);
    }

    BufferedImage picture(int type, double noise) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(238, 236, 228));
        graphics.fillRect(0, 0, width, height);
        graphics.rotate(Math.toRadians(random.nextDouble() * 3 - 1.5), width / 2.0, height / 2.0);
        int step = (int) (dpi / RULES_PER_INCH);
        for (int y = 2 * step; y < height - step; y += step) {
            graphics.setColor(new Color(170, 185, 215));
            graphics.fillRect(step, y, width - 2 * step, Math.max(1, (int) (dpi / 150)));
            if (random.nextInt(5) > 0) {
                write(graphics, y);
            }
        }
        graphics.dispose();
        addNoise(image.getRaster(), noise);
        return image;
    }

    private void write(Graphics2D graphics, int base) {
        graphics.setColor(new Color(30 + random.nextInt(30), 35, 90 + random.nextInt(60)));
        graphics.setStroke(new BasicStroke((float) dpi / 75, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double size = dpi / 12;
        Path2D line = new Path2D.Double();
        double x = dpi / 2;
        line.moveTo(x, base);
        double end = width - dpi * (0.5 + random.nextDouble() * 2);
        while (x < end) {
            double next = x + size * (0.4 + random.nextDouble() * 0.6);
            line.curveTo(
                    x, base - size * 2 * random.nextDouble(), next, base - size * 2 * random.nextDouble(), next, base);
            x = next;
            if (random.nextInt(6) == 0) {
                x += size;
                line.moveTo(x, base);
            }
        }
        graphics.draw(line);
    }

    private void addNoise(WritableRaster raster, double noise) {
        int[] row = new int[width * raster.getNumBands()];
        for (int y = 0; y < height; y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.max(0, Math.min(255, row[i] + (int) Math.round(random.nextGaussian() * noise)));
            }
            raster.setPixels(0, y, width, 1, row);
        }
    }
}

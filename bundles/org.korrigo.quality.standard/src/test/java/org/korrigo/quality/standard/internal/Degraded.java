package org.korrigo.quality.standard.internal;

import java.util.function.IntUnaryOperator;
import org.korrigo.spi.document.GreyImage;

/** What goes wrong at a scanner. */
final class Degraded {

    private Degraded() {}

    static GreyImage toned(GreyImage page, IntUnaryOperator tone) {
        byte[] luma = new byte[page.luma().length];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) Math.max(0, Math.min(255, tone.applyAsInt(page.luma()[i] & 0xFF)));
        }
        return new GreyImage(page.width(), page.height(), page.dpi(), luma);
    }

    /** Each pixel the mean of a square, twice: nearly a Gaussian of two thirds of the radius. */
    static GreyImage blurred(GreyImage page, int radius) {
        return mean(mean(mean(mean(page, radius, 1), radius, page.width()), radius, 1), radius, page.width());
    }

    private static GreyImage mean(GreyImage page, int radius, int step) {
        byte[] from = page.luma();
        byte[] luma = from.clone();
        for (int i = radius * step; i < from.length - radius * step; i++) {
            int sum = 0;
            for (int k = -radius; k <= radius; k++) {
                sum += from[i + k * step] & 0xFF;
            }
            luma[i] = (byte) (sum / (2 * radius + 1));
        }
        return new GreyImage(page.width(), page.height(), page.dpi(), luma);
    }

    static GreyImage foldedAtTheTopRight(GreyImage page, double millimetres) {
        byte[] luma = page.luma().clone();
        int leg = (int) (millimetres * page.dpi() / 25.4);
        for (int y = 0; y < leg; y++) {
            for (int x = 0; x < leg - y; x++) {
                luma[y * page.width() + page.width() - 1 - x] = 50;
            }
        }
        return new GreyImage(page.width(), page.height(), page.dpi(), luma);
    }

    static GreyImage turned(GreyImage page, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        byte[] luma = new byte[page.luma().length];
        for (int i = 0; i < luma.length; i++) {
            double dx = i % page.width() - page.width() / 2.0;
            double dy = (double) (i / page.width()) - page.height() / 2.0;
            int x = (int) Math.round(cos * dx + sin * dy + page.width() / 2.0);
            int y = (int) Math.round(cos * dy - sin * dx + page.height() / 2.0);
            boolean inside = x >= 0 && y >= 0 && x < page.width() && y < page.height();
            luma[i] = (byte) (inside ? page.at(x, y) : 245);
        }
        return new GreyImage(page.width(), page.height(), page.dpi(), luma);
    }

    /** One pixel of each square. */
    static GreyImage coarser(GreyImage page, int factor) {
        int width = page.width() / factor;
        int height = page.height() / factor;
        byte[] luma = new byte[width * height];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) page.at(i % width * factor, i / width * factor);
        }
        return new GreyImage(width, height, page.dpi() / factor, luma);
    }
}

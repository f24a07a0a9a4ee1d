package org.korrigo.ocr.tesseract.internal.image;

import org.korrigo.spi.document.GreyImage;

/** Turns a slightly skewed image level. */
final class Levelling {
    private static final int STEPS = 25;
    private static final double STEP = 0.1 / 180 * Math.PI;
    /** By how much a turned image must be better ordered than the unturned one to be believed. */
    private static final double GAIN = 1.05;

    private Levelling() {}

    /** The slope of the lines of print, frames and writing, downwards to the right, within 2.5 degrees. */
    static double slope(Mask ink) {
        int[][] points = ink.points();
        double best = order(ink, points, 0) * GAIN;
        double slope = 0;
        for (int step = -STEPS; step <= STEPS; step++) {
            double candidate = Math.tan(step * STEP);
            double order = order(ink, points, candidate);
            if (order > best) {
                best = order;
                slope = candidate;
            }
        }
        return slope;
    }

    /** High when ink gathers in few rows of the sheared image. */
    private static double order(Mask ink, int[][] points, double slope) {
        int room = (int) Math.ceil(Math.abs(slope) * ink.width) + 1;
        long[] rows = new long[ink.height + 2 * room];
        for (int i = 0; i < points[0].length; i++) {
            rows[(int) Math.round(points[1][i] - points[0][i] * slope) + room]++;
        }
        double sum = 0;
        for (long row : rows) {
            sum += (double) row * row;
        }
        return sum;
    }

    static GreyImage levelled(GreyImage image, double slope) {
        if (slope == 0) {
            return image;
        }
        double cosine = 1 / Math.hypot(1, slope);
        double sine = slope * cosine;
        double middleX = image.width() / 2.0;
        double middleY = image.height() / 2.0;
        byte[] luma = new byte[image.luma().length];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                double dx = x - middleX;
                double dy = y - middleY;
                luma[y * image.width() + x] =
                        (byte) Sampling.at(image, middleX + dx * cosine - dy * sine, middleY + dx * sine + dy * cosine);
            }
        }
        return new GreyImage(image.width(), image.height(), image.dpi(), luma);
    }
}

package org.korrigo.split.standard.internal.anchor;

import org.korrigo.spi.document.GreyImage;

/** Makes an image smaller by whole factors, each pixel the mean of those it replaces. */
final class Reduction {

    private Reduction() {}

    static GreyImage by(int factor, GreyImage image) {
        int width = image.width() / factor;
        int height = image.height() / factor;
        if (factor == 1 || width == 0 || height == 0) {
            return image;
        }
        byte[] luma = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                luma[y * width + x] = (byte) mean(image, x * factor, y * factor, factor);
            }
        }
        return new GreyImage(width, height, image.dpi() / factor, luma);
    }

    private static int mean(GreyImage image, int left, int top, int side) {
        int sum = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                sum += image.at(x, y);
            }
        }
        return sum / (side * side);
    }
}

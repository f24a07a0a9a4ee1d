package org.korrigo.ocr.tesseract.internal.image;

import org.korrigo.spi.document.GreyImage;

/** Reads grey values between pixels. */
final class Sampling {
    private Sampling() {}

    /** Bilinear; white outside. */
    static int at(GreyImage image, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double down = y - top;
        double upper = pixel(image, left, top) * (1 - right) + pixel(image, left + 1, top) * right;
        double lower = pixel(image, left, top + 1) * (1 - right) + pixel(image, left + 1, top + 1) * right;
        return (int) Math.round(upper * (1 - down) + lower * down);
    }

    private static int pixel(GreyImage image, int x, int y) {
        boolean outside = x < 0 || y < 0 || x >= image.width() || y >= image.height();
        return outside ? 255 : image.at(x, y);
    }
}

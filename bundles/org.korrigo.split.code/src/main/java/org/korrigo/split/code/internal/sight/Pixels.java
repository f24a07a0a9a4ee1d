package org.korrigo.split.code.internal.sight;

import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;

/** Makes grey images smaller. */
final class Pixels {

    private Pixels() {}

    static GreyImage part(GreyImage image, Region region) {
        int left = (int) Math.floor(region.x() * image.width());
        int top = (int) Math.floor(region.y() * image.height());
        int width = Math.min(image.width() - left, (int) Math.ceil(region.width() * image.width()));
        int height = Math.min(image.height() - top, (int) Math.ceil(region.height() * image.height()));
        byte[] luma = new byte[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(image.luma(), (top + y) * image.width() + left, luma, y * width, width);
        }
        return new GreyImage(width, height, image.dpi(), luma);
    }

    /** Every square of so many pixels a side becomes one. */
    static GreyImage reduced(GreyImage image, int factor) {
        int width = image.width() / factor;
        int height = image.height() / factor;
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

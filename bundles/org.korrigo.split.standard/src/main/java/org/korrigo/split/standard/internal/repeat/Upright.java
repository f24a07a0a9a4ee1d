package org.korrigo.split.standard.internal.repeat;

import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Rotation;

/** Turns images by quarter turns. */
final class Upright {

    private Upright() {}

    /** @param rotation clockwise */
    static GreyImage of(GreyImage image, Rotation rotation) {
        GreyImage turned = image;
        for (int degrees = 0; degrees < rotation.degrees(); degrees += 90) {
            turned = quarter(turned);
        }
        return turned;
    }

    private static GreyImage quarter(GreyImage image) {
        int width = image.height();
        int height = image.width();
        byte[] luma = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                luma[y * width + x] = (byte) image.at(y, width - 1 - x);
            }
        }
        return new GreyImage(width, height, image.dpi(), luma);
    }
}

package org.korrigo.ocr.digits.internal;

import org.korrigo.spi.document.GreyImage;

/** Makes finer scans coarser: a digit needs no more than some fifty pixels, and time grows with the square of them. */
final class Shrinking {
    private static final int WIDEST_BOX = 150;

    private Shrinking() {}

    static GreyImage forBoxes(GreyImage image, int cells) {
        int factor = image.width() / (WIDEST_BOX * cells);
        return factor < 2 || image.height() < factor ? image : averaged(image, factor);
    }

    private static GreyImage averaged(GreyImage image, int factor) {
        int width = image.width() / factor;
        int height = image.height() / factor;
        byte[] luma = new byte[width * height];
        for (int i = 0; i < luma.length; i++) {
            int sum = 0;
            for (int j = 0; j < factor * factor; j++) {
                sum += image.at(i % width * factor + j % factor, i / width * factor + j / factor);
            }
            luma[i] = (byte) (sum / (factor * factor));
        }
        return new GreyImage(width, height, image.dpi() / factor, luma);
    }
}

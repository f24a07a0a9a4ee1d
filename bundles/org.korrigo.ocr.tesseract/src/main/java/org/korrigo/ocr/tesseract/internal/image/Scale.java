package org.korrigo.ocr.tesseract.internal.image;

import org.korrigo.spi.document.GreyImage;

/** How large things on paper are in pixels. */
final class Scale {
    private static final double USUAL_DPI = 200;

    private Scale() {}

    static double pixelsPerMillimetre(GreyImage image) {
        return (image.dpi() > 0 ? image.dpi() : USUAL_DPI) / 25.4;
    }
}

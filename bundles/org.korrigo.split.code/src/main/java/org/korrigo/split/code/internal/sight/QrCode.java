package org.korrigo.split.code.internal.sight;

import org.korrigo.spi.document.Region;

/**
 * A QR code on an image.
 *
 * @param degrees how far it is turned clockwise
 * @param box around it, in fractions of the image
 */
record QrCode(String text, double degrees, Region box) {

    /** The same code when the image is a part of a larger one. */
    QrCode on(Region part) {
        return new QrCode(text, degrees, box.within(part));
    }
}

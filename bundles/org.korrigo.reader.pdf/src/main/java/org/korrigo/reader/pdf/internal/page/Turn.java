package org.korrigo.reader.pdf.internal.page;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.korrigo.reader.pdf.internal.jpeg.GreyPixels;
import org.korrigo.spi.document.Rotation;

/** Turns pixels by quarters, clockwise. */
final class Turn {

    private Turn() {}

    static GreyPixels of(GreyPixels pixels, Rotation rotation) {
        if (rotation == Rotation.NONE) {
            return pixels;
        }
        boolean sideways = Placement.isSideways(rotation);
        int width = sideways ? pixels.height() : pixels.width();
        int height = sideways ? pixels.width() : pixels.height();
        int start = start(pixels, rotation);
        int stepX = step(pixels.width(), rotation);
        int stepY = step(pixels.width(), rotation.then(Rotation.CLOCKWISE_270));
        byte[] from = pixels.luma();
        byte[] to = new byte[from.length];
        for (int y = 0; y < height; y++) {
            int at = start + y * stepY;
            for (int x = 0; x < width; x++, at += stepX) {
                to[y * width + x] = from[at];
            }
        }
        return new GreyPixels(width, height, to);
    }

    /** Where the pixel lies that becomes the top left one. */
    private static int start(GreyPixels pixels, Rotation rotation) {
        return switch (rotation) {
            case NONE -> 0;
            case CLOCKWISE_90 -> (pixels.height() - 1) * pixels.width();
            case HALF_TURN -> pixels.luma().length - 1;
            case CLOCKWISE_270 -> pixels.width() - 1;
        };
    }

    /** How far apart in the source two pixels lie that become neighbours in a row. */
    private static int step(int stride, Rotation rotation) {
        return switch (rotation) {
            case NONE -> 1;
            case CLOCKWISE_90 -> -stride;
            case HALF_TURN -> -1;
            case CLOCKWISE_270 -> stride;
        };
    }

    static BufferedImage of(BufferedImage image, Rotation rotation) {
        if (rotation == Rotation.NONE) {
            return image;
        }
        boolean sideways = Placement.isSideways(rotation);
        int width = sideways ? image.getHeight() : image.getWidth();
        int height = sideways ? image.getWidth() : image.getHeight();
        Raster from = image.getRaster();
        WritableRaster to = from.createCompatibleWritableRaster(width, height);
        Object pixel = null;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                pixel = from.getDataElements(x, y, pixel);
                switch (rotation) {
                    case CLOCKWISE_90 -> to.setDataElements(width - 1 - y, x, pixel);
                    case HALF_TURN -> to.setDataElements(width - 1 - x, height - 1 - y, pixel);
                    default -> to.setDataElements(y, height - 1 - x, pixel);
                }
            }
        }
        return new BufferedImage(image.getColorModel(), to, image.isAlphaPremultiplied(), null);
    }
}

package org.korrigo.spi.document;

/**
 * A grey raster: one unsigned byte a pixel, row by row from the top left, 0 black to 255 white. The array is shared, not copied:
 * nobody may write to it.
 *
 * @param dpi pixels an inch of paper; 0 when unknown
 */
public record GreyImage(int width, int height, double dpi, byte[] luma) {

    public GreyImage {
        if (width <= 0 || height <= 0 || luma.length != width * height) {
            throw new IllegalArgumentException(luma.length + " bytes for " + width + "x" + height + " pixels");
        }
    }

    public int at(int x, int y) {
        return luma[y * width + x] & 0xFF;
    }
}

package org.korrigo.importer.image.internal.format;

import java.awt.image.BufferedImage;

/** Pixels as they look on white paper, in red, green and blue. */
record FlattenedRows(BufferedImage image) implements PixelRows {

    @Override
    public int width() {
        return image.getWidth();
    }

    @Override
    public int height() {
        return image.getHeight();
    }

    @Override
    public String colours() {
        return "/DeviceRGB";
    }

    @Override
    public int bits() {
        return 8;
    }

    boolean isTransparent() {
        for (int y = 0; y < height(); y++) {
            for (int pixel : pixels(y)) {
                if (pixel >>> 24 != 255) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public byte[] row(int y) {
        int[] pixels = pixels(y);
        byte[] row = new byte[3 * pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int alpha = pixels[i] >>> 24;
            row[3 * i] = onWhite(pixels[i] >> 16 & 0xff, alpha);
            row[3 * i + 1] = onWhite(pixels[i] >> 8 & 0xff, alpha);
            row[3 * i + 2] = onWhite(pixels[i] & 0xff, alpha);
        }
        return row;
    }

    private int[] pixels(int y) {
        return image.getRGB(0, y, width(), 1, null, 0, width());
    }

    private static byte onWhite(int sample, int alpha) {
        return (byte) ((sample * alpha + 255 * (255 - alpha) + 127) / 255);
    }
}

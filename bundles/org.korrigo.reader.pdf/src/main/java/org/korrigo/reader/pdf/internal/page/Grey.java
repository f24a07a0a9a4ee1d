package org.korrigo.reader.pdf.internal.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import org.korrigo.reader.pdf.internal.jpeg.GreyPixels;
import org.korrigo.reader.pdf.internal.jpeg.PixelBox;

/** Makes grey pixels of decoded images. */
final class Grey {

    private static final int CELL = 8;

    private Grey() {}

    static GreyPixels of(BufferedImage image, PixelBox box) {
        byte[] luma = new byte[box.width() * box.height()];
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            image.getRaster().getDataElements(box.left(), box.top(), box.width(), box.height(), luma);
        } else if (image.getColorModel() instanceof IndexColorModel palette) {
            fromPalette(image, box, palette, luma);
        } else {
            fromColours(image, box, luma);
        }
        return new GreyPixels(box.width(), box.height(), luma);
    }

    private static void fromPalette(BufferedImage image, PixelBox box, IndexColorModel palette, byte[] luma) {
        byte[] greys = new byte[palette.getMapSize()];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = (byte) luminance(palette.getRGB(i));
        }
        int[] row = new int[box.width()];
        for (int y = 0; y < box.height(); y++) {
            image.getRaster().getSamples(box.left(), box.top() + y, box.width(), 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                luma[y * row.length + x] = greys[row[x]];
            }
        }
    }

    private static void fromColours(BufferedImage image, PixelBox box, byte[] luma) {
        int[] row = new int[box.width()];
        for (int y = 0; y < box.height(); y++) {
            image.getRGB(box.left(), box.top() + y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                luma[y * row.length + x] = (byte) luminance(row[x]);
            }
        }
    }

    private static int luminance(int rgb) {
        return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF) + 500) / 1000;
    }

    /** The mean of each 8 by 8 pixels. */
    static GreyPixels eighth(GreyPixels pixels) {
        int width = (pixels.width() + CELL - 1) / CELL;
        int height = (pixels.height() + CELL - 1) / CELL;
        byte[] means = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                means[y * width + x] = (byte) mean(pixels, x * CELL, y * CELL);
            }
        }
        return new GreyPixels(width, height, means);
    }

    private static int mean(GreyPixels pixels, int left, int top) {
        int right = Math.min(left + CELL, pixels.width());
        int bottom = Math.min(top + CELL, pixels.height());
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += pixels.luma()[y * pixels.width() + x] & 0xFF;
            }
        }
        int count = (right - left) * (bottom - top);
        return (sum + count / 2) / count;
    }

    /** The same image with one byte a pixel when it has no colours, otherwise the image itself. */
    static BufferedImage withoutNeedlessColour(BufferedImage image) {
        boolean isSmallAlready =
                image.getColorModel() instanceof IndexColorModel || image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        if (isSmallAlready || hasColour(image)) {
            return image;
        }
        GreyPixels pixels = of(image, new PixelBox(0, 0, image.getWidth(), image.getHeight()));
        BufferedImage grey = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] target = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        System.arraycopy(pixels.luma(), 0, target, 0, target.length);
        return grey;
    }

    private static boolean hasColour(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int rgb : row) {
                if ((rgb >> 16 & 0xFF) != (rgb & 0xFF) || (rgb >> 8 & 0xFF) != (rgb & 0xFF)) {
                    return true;
                }
            }
        }
        return false;
    }
}

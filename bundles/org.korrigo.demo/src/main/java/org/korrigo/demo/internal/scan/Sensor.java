package org.korrigo.demo.internal.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Turns a clean drawing into what a scanner delivers: blur, light, texture, show-through, noise, background clean-up. Plain
 * loops over plain arrays: this is where most of the time of a batch goes.
 */
final class Sensor {

    /** Side of the square of pixels that share one value of show-through. */
    private static final int CELL = 4;

    private static final int SHOW_THROUGH_OF_256 = 22;
    private static final int BLACK_POINT = 14;
    private static final int LOWEST = -16;
    private static final int HIGHEST = 300;

    private final PaperLook look;
    private final Grain grain;
    private final int width;
    private final int height;
    private final int[] columns;
    private final byte[] cleaned;

    Sensor(PaperLook look, Grain grain, int width, int height) {
        this.look = look;
        this.grain = grain;
        this.width = width;
        this.height = height;
        this.columns = look.columns(width);
        this.cleaned = cleanUp(look.white());
    }

    /** What the scanner makes of each raw value, from the lowest on. */
    private static byte[] cleanUp(int white) {
        byte[] cleaned = new byte[HIGHEST - LOWEST];
        for (int i = 0; i < cleaned.length; i++) {
            int stretched = (i + LOWEST - BLACK_POINT) * 255 / (white - BLACK_POINT);
            cleaned[i] = (byte) Math.max(0, Math.min(255, stretched));
        }
        return cleaned;
    }

    /** Exposes the drawing in place; the other side of the sheet shines through. */
    void expose(BufferedImage drawing, byte[] otherSide) {
        byte[] pixels = pixels(drawing);
        byte[] above = new byte[width];
        byte[] here = new byte[width];
        System.arraycopy(pixels, 0, above, 0, width);
        int[] ink = new int[width];
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, y * width, here, 0, width);
            blur(above, here, pixels, Math.min(y + 1, height - 1) * width, ink);
            exposeRow(pixels, y, ink, otherSide);
            byte[] free = above;
            above = here;
            here = free;
        }
    }

    /** Blurred reflectance of a row, 255 being white; the row below is still in the image. */
    private void blur(byte[] above, byte[] here, byte[] pixels, int below, int[] ink) {
        int near = look.blur();
        int centre = 256 - 2 * near;
        for (int x = 0; x < ink.length; x++) {
            ink[x] = ((above[x] & 0xFF) + (pixels[below + x] & 0xFF)) * near + (here[x] & 0xFF) * centre;
        }
        int left = ink[0];
        int middle = ink[0];
        for (int x = 0; x < ink.length - 1; x++) {
            int right = ink[x + 1];
            ink[x] = (left + right) * near + middle * centre >> 16;
            left = middle;
            middle = right;
        }
        ink[ink.length - 1] = middle >> 8;
    }

    private void exposeRow(byte[] pixels, int y, int[] ink, byte[] otherSide) {
        byte[] cloud = grain.cloud();
        byte[] noise = grain.sensor();
        int paper = look.paper();
        int ghost = y / CELL * (width / CELL + 1);
        int cloudRow = y % Grain.SIDE * Grain.SIDE;
        int offset = y * width;
        int noiseStart = y * 40503;
        for (int x = 0; x < ink.length; x++) {
            int through = otherSide[ghost + (width - 1 - x) / CELL];
            int light = (paper + cloud[cloudRow + (x & Grain.SIDE - 1)] - through) * columns[x] >> 8;
            int raw = (ink[x] * light >> 8) + noise[noiseStart + x & Grain.SENSOR_MASK];
            pixels[offset + x] = cleaned[raw - LOWEST];
        }
    }

    /** How much a drawing darkens its back, one value for each cell of 4 by 4 pixels. */
    byte[] showThrough(BufferedImage drawing) {
        byte[] pixels = pixels(drawing);
        int cellsWide = width / CELL + 1;
        byte[] cells = new byte[cellsWide * (height / CELL + 1)];
        for (int y = 0; y + CELL <= height; y += CELL) {
            for (int x = 0; x + CELL <= width; x += CELL) {
                int dark = CELL * CELL * 255 - brightness(pixels, y * width + x);
                cells[y / CELL * cellsWide + x / CELL] = (byte) (dark * SHOW_THROUGH_OF_256 / (CELL * CELL) >> 8);
            }
        }
        return cells;
    }

    private int brightness(byte[] pixels, int corner) {
        int sum = 0;
        for (int dy = 0; dy < CELL; dy++) {
            for (int dx = 0; dx < CELL; dx++) {
                sum += pixels[corner + dy * width + dx] & 0xFF;
            }
        }
        return sum;
    }

    private static byte[] pixels(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}

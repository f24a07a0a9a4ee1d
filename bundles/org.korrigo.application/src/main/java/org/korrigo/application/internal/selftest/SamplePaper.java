package org.korrigo.application.internal.selftest;

import java.util.Arrays;
import org.korrigo.spi.document.GreyImage;

/** Paper with lines of ink, and digits drawn of bars: fonts are nothing a server must have. */
final class SamplePaper {

    private static final int PAPER = 245;
    private static final int INK = 25;
    private static final int CELL = 60;
    private static final int HEIGHT = 80;
    /** Bars of the digits 0 to 9: top, upper left, upper right, middle, lower left, lower right, bottom. */
    private static final String[] DIGITS = {
        "1110111", "0010010", "1011101", "1011011", "0111010", "1101011", "1101111", "1010010", "1111111", "1111011"
    };

    /** At 75 dpi, with a dark line of writing every inch. */
    static final GreyImage A4 = lines(620, 877, 75);

    private SamplePaper() {}

    /** Nothing stands on it. */
    static GreyImage blank() {
        byte[] luma = new byte[4 * CELL * HEIGHT];
        Arrays.fill(luma, (byte) PAPER);
        return new GreyImage(4 * CELL, HEIGHT, 200, luma);
    }

    /** Digits, one a cell. */
    static GreyImage digits(String digits) {
        int width = digits.length() * CELL;
        byte[] luma = new byte[width * HEIGHT];
        Arrays.fill(luma, (byte) PAPER);
        for (int i = 0; i < digits.length(); i++) {
            draw(DIGITS[digits.charAt(i) - '0'], i * CELL, width, luma);
        }
        return new GreyImage(width, HEIGHT, 200, luma);
    }

    static GreyImage lines(int width, int height, double dpi) {
        byte[] luma = new byte[width * height];
        Arrays.fill(luma, (byte) PAPER);
        int pitch = (int) dpi;
        for (int top = pitch; top + 3 < height; top += pitch) {
            bar(luma, width, new int[] {width / 10, top, width * 8 / 10, 3});
        }
        return new GreyImage(width, height, dpi, luma);
    }

    private static void draw(String bars, int left, int width, byte[] luma) {
        int[][] places = {
            {14, 12, 32, 6},
            {14, 12, 6, 30},
            {40, 12, 6, 30},
            {14, 37, 32, 6},
            {14, 37, 6, 32},
            {40, 37, 6, 32},
            {14, 63, 32, 6}
        };
        for (int i = 0; i < places.length; i++) {
            if (bars.charAt(i) == '1') {
                int[] place = places[i].clone();
                place[0] += left;
                bar(luma, width, place);
            }
        }
    }

    /** @param place left, top, width, height */
    private static void bar(byte[] luma, int width, int[] place) {
        for (int y = place[1]; y < place[1] + place[3]; y++) {
            Arrays.fill(luma, y * width + place[0], y * width + place[0] + place[2], (byte) INK);
        }
    }
}

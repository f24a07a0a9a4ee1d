package ${package};

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Draws files of A4 pages of {@value #DPI} pixels an inch. Page n has n bars in its top quarter and lines of writing below. */
final class Paper {

    static final int DPI = 75;
    static final int WIDTH = 620;
    static final int HEIGHT = 877;

    private Paper() {}

    static byte[] pages(int count) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int number = 1; number <= count; number++) {
            file.writeBytes(header(WIDTH + " " + HEIGHT + "\n255\n"));
            file.writeBytes(page(number));
        }
        return file.toByteArray();
    }

    /** @param numbers width, height and white, and what stands between them */
    static byte[] header(String numbers) {
        return ("P5\n" + numbers).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] page(int number) {
        byte[] page = new byte[WIDTH * HEIGHT];
        Arrays.fill(page, (byte) 240);
        int pitch = HEIGHT / 4 / (number + 1);
        for (int bar = 1; bar <= number; bar++) {
            ink(page, WIDTH * 9 / 10, bar * pitch, pitch / 3);
        }
        for (int line = 0; line < 20; line++) {
            ink(page, WIDTH / 10 + WIDTH * (line + 10) / 40, HEIGHT / 3 + line * HEIGHT / 32, 3);
        }
        return page;
    }

    private static void ink(byte[] page, int right, int top, int thickness) {
        for (int y = top; y < top + thickness; y++) {
            Arrays.fill(page, y * WIDTH + WIDTH / 10, y * WIDTH + right, (byte) 40);
        }
    }
}

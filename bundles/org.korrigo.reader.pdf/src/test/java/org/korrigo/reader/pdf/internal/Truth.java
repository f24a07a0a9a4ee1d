package org.korrigo.reader.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.List;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/**
 * A picture made of numbers, so that what a decoder makes of its encoded form can be held against it: ramps, edges and blocks of colour,
 * the same on every machine.
 */
final class Truth {

    static final int WIDTH = 160;
    static final int HEIGHT = 120;

    private Truth() {}

    /** Red, green or blue as 0, 1 or 2. */
    static int sample(int x, int y, int channel) {
        boolean block = (x / 20 + y / 15) % 3 == channel;
        int ramp = channel == 0 ? x * 255 / (WIDTH - 1) : channel == 1 ? y * 255 / (HEIGHT - 1) : 255 - x;
        return block ? 255 - ramp / 2 : ramp;
    }

    static int rgb(int x, int y) {
        return sample(x, y, 0) << 16 | sample(x, y, 1) << 8 | sample(x, y, 2);
    }

    static int grey(int x, int y) {
        return sample(x, y, 0);
    }

    static boolean black(int x, int y) {
        return (x / 7 + y / 5) % 2 == 0 || x == y;
    }

    static int luminance(int rgb) {
        return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF) + 500) / 1000;
    }

    static BufferedImage colour() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, rgb(x, y));
            }
        }
        return image;
    }

    static BufferedImage greys() {
        return raster(BufferedImage.TYPE_BYTE_GRAY, Truth::grey);
    }

    static BufferedImage bilevel() {
        return raster(BufferedImage.TYPE_BYTE_BINARY, (x, y) -> black(x, y) ? 0 : 1);
    }

    private static BufferedImage raster(int type, Picture picture) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        WritableRaster raster = image.getRaster();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                raster.setSample(x, y, 0, picture.at(x, y));
            }
        }
        return image;
    }

    /** A number for each pixel. */
    @FunctionalInterface
    interface Picture {
        int at(int x, int y);
    }

    /**
     * How far views of a page are from the truth.
     *
     * @param pixel most that a pixel may differ by
     * @param mean most that they may on average
     */
    record Tolerance(int pixel, double mean) {

        static final Tolerance EXACT = new Tolerance(0, 0);

        void check(String what, GreyImage seen, Picture truth) {
            long sum = 0;
            int worst = 0;
            for (int y = 0; y < seen.height(); y++) {
                for (int x = 0; x < seen.width(); x++) {
                    int difference = Math.abs(seen.at(x, y) - truth.at(x, y));
                    sum += difference;
                    worst = Math.max(worst, difference);
                }
            }
            assertThat(worst).as("worst pixel of the %s", what).isLessThanOrEqualTo(pixel);
            assertThat((double) sum / seen.width() / seen.height())
                    .as("mean of the %s", what)
                    .isLessThanOrEqualTo(mean);
        }
    }

    /** Thumbnail, luma and cut of a page that shows the whole picture. */
    static void check(PdfReader reader, Document document, PageFacts page, Picture grey, Tolerance decoded)
            throws PluginException, InterruptedException, java.io.IOException {
        GreyImage luma = reader.luma(document, page, Region.WHOLE, Rotation.NONE);
        assertThat(luma.width()).isEqualTo(WIDTH);
        assertThat(luma.height()).isEqualTo(HEIGHT);
        decoded.check("luma", luma, grey);
        GreyImage thumbnail =
                reader.thumbnails(document, List.of(page), Cancellation.NEVER).get(0);
        new Tolerance(Math.max(2, decoded.pixel()), Math.max(1, decoded.mean()))
                .check("thumbnail", thumbnail, (x, y) -> eighth(grey, x, y));
        EncodedImage cut = reader.cut(document, page, new PageCut(Region.WHOLE, Rotation.NONE, List.of()));
        BufferedImage shown = Scans.decode(cut.bytes());
        // what browsers get of a decoded page in colours or greys is a JPEG of it
        Tolerance encoded =
                cut.mediaType().equals("image/png") ? decoded : new Tolerance(decoded.pixel() + 60, decoded.mean() + 4);
        encoded.check("cut", grey(shown), grey);
    }

    private static int eighth(Picture grey, int column, int row) {
        int sum = 0;
        for (int i = 0; i < 64; i++) {
            sum += grey.at(column * 8 + i % 8, row * 8 + i / 8);
        }
        return (sum + 32) / 64;
    }

    private static GreyImage grey(BufferedImage image) {
        byte[] luma = new byte[image.getWidth() * image.getHeight()];
        boolean raw = image.getRaster().getNumBands() == 1 && image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        for (int i = 0; i < luma.length; i++) {
            int x = i % image.getWidth();
            int y = i / image.getWidth();
            luma[i] = (byte) (raw ? image.getRaster().getSample(x, y, 0) : luminance(image.getRGB(x, y)));
        }
        return new GreyImage(image.getWidth(), image.getHeight(), 72, luma);
    }
}

package org.korrigo.reader.pdf.internal.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.korrigo.reader.pdf.internal.Scans;
import org.korrigo.spi.document.Rotation;

/** Against the decoder of the JDK. The size is odd on purpose: the last MCUs are partial. */
class JpegTest {

    private static final int WIDTH = 830;
    private static final int HEIGHT = 587;

    record Sample(String name, byte[] bytes, int mcu) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() throws IOException {
        return Stream.of(
                new Sample("grey", Scans.jpeg(Scans.grey(WIDTH, HEIGHT)), 8),
                new Sample("colour 4:2:0", Scans.jpeg(Scans.colour(WIDTH, HEIGHT)), 16),
                new Sample("colour with restarts", Scans.jpegWithRestarts(Scans.colour(WIDTH, HEIGHT), 7), 16),
                new Sample("grey with restarts", Scans.jpegWithRestarts(Scans.grey(WIDTH, HEIGHT), 50), 8),
                new Sample("colour with own tables", Scans.jpegWithOwnTables(Scans.colour(WIDTH, HEIGHT)), 16));
    }

    static Stream<Sample> samplesWithCommonTables() throws IOException {
        return samples().limit(4);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_thumbnail_is_the_mean_of_eight_by_eight_pixels(Sample sample) throws IOException {
        int[] luma = Scans.samples(sample.bytes())[0];

        GreyPixels thumbnail = new Jpeg(sample.bytes()).thumbnail();

        assertThat(thumbnail.width()).isEqualTo((WIDTH + 7) / 8);
        assertThat(thumbnail.height()).isEqualTo((HEIGHT + 7) / 8);
        for (int y = 0; y < HEIGHT / 8; y++) {
            for (int x = 0; x < WIDTH / 8; x++) {
                int mean = 0;
                for (int i = 0; i < 64; i++) {
                    mean += luma[(y * 8 + i / 8) * WIDTH + x * 8 + i % 8];
                }
                assertThat(thumbnail.luma()[y * thumbnail.width() + x] & 0xFF)
                        .as("%d,%d", x, y)
                        .isCloseTo(mean / 64, org.assertj.core.data.Offset.offset(4));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_luma_of_a_box_is_what_a_decoder_sees(Sample sample) throws IOException {
        PixelBox box = new PixelBox(101, 53, 399, 222);
        int[] luma = Scans.samples(sample.bytes())[0];

        GreyPixels pixels = new Jpeg(sample.bytes()).luma(box);

        assertThat(pixels.width()).isEqualTo(box.width());
        assertThat(pixels.height()).isEqualTo(box.height());
        int worst = 0;
        for (int y = 0; y < box.height(); y++) {
            for (int x = 0; x < box.width(); x++) {
                int expected = luma[(box.top() + y) * WIDTH + box.left() + x];
                worst = Math.max(worst, Math.abs(expected - (pixels.luma()[y * box.width() + x] & 0xFF)));
            }
        }
        assertThat(worst).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_look_from_a_mark_sees_what_a_look_from_the_top_sees(Sample sample) throws IOException {
        byte[] file = sample.bytes();
        Jpeg whole = new Jpeg(file);
        RowMarks marks = whole.walk().marks();
        int[] read = new int[1];
        MarkedJpeg marked = new MarkedJpeg(
                (from, length) -> {
                    int end = (int) Math.min(from + length, file.length);
                    read[0] += end - (int) from;
                    return Arrays.copyOfRange(file, (int) from, end);
                },
                marks);

        for (int top = 0; top < HEIGHT; top += 37) {
            PixelBox box = new PixelBox(101, top, 399, Math.min(HEIGHT, top + 60));
            assertThat(marked.luma(box).luma())
                    .as("from row %d", top)
                    .isEqualTo(whole.luma(box).luma());
        }
        read[0] = 0;
        marked.luma(new PixelBox(101, 300, 399, 316));
        assertThat(read[0]).isLessThan((file.length - marks.scanStart()) / 8);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_crop_has_the_very_pixels_of_the_original(Sample sample) throws IOException {
        Jpeg.Crop crop = new Jpeg(sample.bytes()).crop(new PixelBox(101, 53, 399, 222), List.of(), Rotation.NONE);

        int left = (101 + sample.mcu() - 1) / sample.mcu() * sample.mcu();
        int top = (53 + sample.mcu() - 1) / sample.mcu() * sample.mcu();
        assertThat(crop.box()).isEqualTo(new PixelBox(left, top, 399, 222));
        assertSamePixels(sample.bytes(), crop, box -> false);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_right_half_holds_nothing_of_the_left_one(Sample sample) throws IOException {
        Jpeg.Crop crop = new Jpeg(sample.bytes()).crop(new PixelBox(415, 0, WIDTH, HEIGHT), List.of(), Rotation.NONE);

        assertThat(crop.box().left()).isEqualTo(416);
        assertThat(Scans.decode(crop.file()).getWidth()).isEqualTo(WIDTH - 416);
        assertSamePixels(sample.bytes(), crop, box -> false);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_crop_without_limits_is_the_whole_picture(Sample sample) throws IOException {
        Jpeg.Crop crop = new Jpeg(sample.bytes()).crop(new PixelBox(0, 0, WIDTH, HEIGHT), List.of(), Rotation.NONE);

        assertThat(Scans.samples(crop.file())).isDeepEqualTo(Scans.samples(sample.bytes()));
    }

    @ParameterizedTest
    @MethodSource("samplesWithCommonTables")
    void a_hidden_box_becomes_flat_and_the_rest_stays(Sample sample) throws IOException {
        PixelBox hidden = new PixelBox(203, 99, 341, 187);
        Jpeg.Crop crop =
                new Jpeg(sample.bytes()).crop(new PixelBox(64, 32, WIDTH, HEIGHT), List.of(hidden), Rotation.NONE);

        PixelBox cells = hidden.cells(sample.mcu(), sample.mcu());
        PixelBox grown = new PixelBox(
                cells.left() * sample.mcu(),
                cells.top() * sample.mcu(),
                cells.right() * sample.mcu(),
                cells.bottom() * sample.mcu());
        int[] luma = Scans.samples(crop.file())[0];
        int first = luma[(grown.top() - 32) * crop.box().width() + grown.left() - 64];
        assertThat(first).isGreaterThan(215);
        for (int y = grown.top(); y < grown.bottom(); y++) {
            for (int x = grown.left(); x < grown.right(); x++) {
                assertThat(luma[(y - 32) * crop.box().width() + x - 64]).isEqualTo(first);
            }
        }
        assertSamePixels(sample.bytes(), crop, box -> touches(grown, box));
    }

    /** Chroma is interpolated: it may differ one pixel around a change. */
    private static boolean touches(PixelBox box, int[] pixel) {
        return pixel[0] >= box.left() - 2
                && pixel[0] < box.right() + 2
                && pixel[1] >= box.top() - 2
                && pixel[1] < box.bottom() + 2;
    }

    private static void assertSamePixels(byte[] original, Jpeg.Crop crop, java.util.function.Predicate<int[]> except)
            throws IOException {
        int[][] before = Scans.samples(original);
        int[][] after = Scans.samples(crop.file());
        PixelBox box = crop.box();
        assertThat(after[0]).hasSize(box.width() * box.height());
        for (int band = 0; band < before.length; band++) {
            int edge = band == 0 ? 0 : 2;
            for (int y = edge; y < box.height() - edge; y++) {
                for (int x = edge; x < box.width() - edge; x++) {
                    int[] pixel = {box.left() + x, box.top() + y};
                    if (!except.test(pixel)
                            && after[band][y * box.width() + x] != before[band][pixel[1] * WIDTH + pixel[0]]) {
                        throw new AssertionError("Band " + band + " differs at " + Arrays.toString(pixel));
                    }
                }
            }
        }
    }

    @Test
    void tables_without_the_codes_of_a_flat_block_are_told() throws IOException {
        BufferedImage middleGrey = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((DataBufferByte) middleGrey.getRaster().getDataBuffer()).getData(), (byte) 128);
        byte[] jpeg = Scans.jpegWithOwnTables(middleGrey);

        assertThatThrownBy(() -> new Jpeg(jpeg)
                        .crop(new PixelBox(0, 0, 64, 64), List.of(new PixelBox(8, 8, 16, 16)), Rotation.NONE))
                .isInstanceOf(JpegUnsupportedException.class);
    }

    @Test
    void nothing_of_the_metadata_is_left() throws IOException {
        byte[] plain = Scans.jpeg(Scans.grey(64, 64));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        segment(bytes, 0xE0, "JFIF\0\1\1\1\0\1\0\1\1\1DUPONT-THUMBNAIL");
        segment(bytes, 0xE1, "Exif\0\0DUPONT");
        segment(bytes, 0xE2, "ICC_PROFILE\0DUPONT");
        segment(bytes, 0xEE, "DUPONT");
        segment(bytes, 0xFE, "scanned by DUPONT");
        bytes.write(plain, 2, plain.length - 2);

        Jpeg.Crop crop = new Jpeg(bytes.toByteArray()).crop(new PixelBox(0, 0, 64, 64), List.of(), Rotation.NONE);

        assertThat(new String(crop.file(), StandardCharsets.ISO_8859_1))
                .contains("JFIF")
                .doesNotContain("DUPONT");
        assertThat(Scans.samples(crop.file())).isDeepEqualTo(Scans.samples(plain));
    }

    private static void segment(ByteArrayOutputStream out, int marker, String content) {
        out.write(0xFF);
        out.write(marker);
        out.write(0);
        out.write(content.length() + 2);
        out.writeBytes(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_turn_is_told_to_the_viewer_and_touches_no_pixel() throws IOException {
        byte[] jpeg = Scans.jpeg(Scans.grey(64, 40));

        byte[] turned = new Jpeg(jpeg)
                .crop(new PixelBox(0, 0, 64, 40), List.of(), Rotation.CLOCKWISE_90)
                .file();

        String text = new String(turned, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("Exif\0\0MM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0\6");
        assertThat(Scans.samples(turned)).isDeepEqualTo(Scans.samples(jpeg));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_hole_in_the_data_is_damage(Sample sample) {
        byte[] damaged = sample.bytes().clone();
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 4096, (byte) 0);

        assertThatThrownBy(() -> new Jpeg(damaged).thumbnail()).isInstanceOf(JpegDamagedException.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_cut_off_file_is_damage(Sample sample) {
        for (int length : new int[] {3, 100, 400, sample.bytes().length / 2, sample.bytes().length - 300}) {
            byte[] damaged = Arrays.copyOf(sample.bytes(), length);
            assertThatThrownBy(() -> new Jpeg(damaged).thumbnail())
                    .as("%d bytes", length)
                    .isInstanceOf(JpegDamagedException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void random_damage_never_breaks_the_walk_itself(Sample sample) {
        java.util.Random random = new java.util.Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = sample.bytes().clone();
            for (int k = 0; k < 20; k++) {
                damaged[random.nextInt(k < 2 ? 700 : damaged.length)] = (byte) random.nextInt();
            }
            try {
                Jpeg jpeg = new Jpeg(damaged);
                if ((long) jpeg.width() * jpeg.height() < 5_000_000) {
                    jpeg.thumbnail();
                }
            } catch (JpegDamagedException | JpegUnsupportedException e) {
                assertThat(e).hasMessageNotContaining("null");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void progressive_files_are_left_to_a_decoder() throws IOException {
        byte[] jpeg = Scans.progressiveJpeg(Scans.colour(200, 100));

        assertThatThrownBy(() -> new Jpeg(jpeg)).isInstanceOf(JpegUnsupportedException.class);
    }
}

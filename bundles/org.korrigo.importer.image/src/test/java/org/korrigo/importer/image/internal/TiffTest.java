package org.korrigo.importer.image.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.testkit.InProcessIsolation;
import org.korrigo.spi.testkit.ScanImporterContract;

class TiffTest extends ScanImporterContract {

    private static final BufferedImage BILEVEL = TestImages.of(BufferedImage.TYPE_BYTE_BINARY, 401, 203);
    private static final BufferedImage GREY = TestImages.of(BufferedImage.TYPE_BYTE_GRAY, 301, 103);
    private static final BufferedImage COLOUR = TestImages.of(BufferedImage.TYPE_3BYTE_BGR, 303, 105);

    @TempDir
    Path directory;

    @Override
    protected ScanImporter importer() {
        return new ImageImporter(new InProcessIsolation());
    }

    @Override
    protected Document sample(Path folder) throws IOException {
        byte[] tiff = TestImages.tiff("LZW", GREY, COLOUR);
        return new Document(Files.write(folder.resolve("scan.tif"), tiff), "image/tiff");
    }

    @Test
    void each_page_of_a_tiff_is_a_page_in_order() throws Exception {
        Wrapped wrapped = Wrapped.of(directory, TestImages.tiff("LZW", GREY, COLOUR, GREY));

        assertThat(wrapped.pages()).extracting(page -> page.pixels().getWidth()).containsExactly(301, 303, 301);
        assertThat(wrapped.pages().get(1).widthInches()).isCloseTo(303 / 300.0, within(0.001));
        assertThat(wrapped.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZW", "ZLib", "Deflate", "PackBits"})
    void every_pixel_of_a_decoded_tiff_is_what_was_written(String compression) throws Exception {
        Wrapped wrapped = Wrapped.of(directory, TestImages.tiff(compression, GREY, COLOUR, BILEVEL));

        assertThat(samples(wrapped, 0)).isEqualTo(samples(GREY));
        assertThat(TestImages.pixels(wrapped.pages().get(1).pixels())).isEqualTo(TestImages.pixels(COLOUR));
        assertThat(TestImages.pixels(wrapped.pages().get(2).pixels())).isEqualTo(TestImages.pixels(BILEVEL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCITT T.6", "CCITT T.4", "CCITT RLE"})
    void every_pixel_of_a_fax_is_what_was_written(String compression) throws Exception {
        Wrapped wrapped = Wrapped.of(directory, TestImages.tiff(compression, BILEVEL));

        assertThat(TestImages.pixels(wrapped.pages().get(0).pixels())).isEqualTo(TestImages.pixels(BILEVEL));
        assertThat(wrapped.pages().get(0).filter())
                .isEqualTo(compression.endsWith("6") ? "CCITTFaxDecode" : "FlateDecode");
    }

    @Test
    void a_turned_tiff_turns_its_page() throws Exception {
        Wrapped wrapped = Wrapped.of(directory, TestImages.tiff("CCITT T.6", 6, BILEVEL));

        assertThat(wrapped.pages().get(0).rotation()).isEqualTo(90);
    }

    @Test
    void sixteen_bits_of_grey_stay_sixteen() throws Exception {
        BufferedImage deep = new BufferedImage(50, 40, BufferedImage.TYPE_USHORT_GRAY);
        for (int i = 0; i < 2000; i++) {
            deep.getRaster().setSample(i % 50, i / 50, 0, i * 32);
        }

        Wrapped wrapped = Wrapped.of(directory, TestImages.tiff("Deflate", deep));

        assertThat(wrapped.pages()).hasSize(1);
        assertThat(new String(wrapped.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("/BitsPerComponent 16");
    }

    /** It announces more rows, or a larger sheet, than it has pixels for. */
    @ParameterizedTest
    @ValueSource(strings = {"LZW", "Deflate", "PackBits", "CCITT T.4"})
    void a_tiff_that_lies_about_its_height_is_refused(String compression) throws Exception {
        byte[] tiff = TestImages.tiff(compression, compression.startsWith("CCITT") ? BILEVEL : GREY);
        int height = compression.startsWith("CCITT") ? 203 : 103;
        patch(tiff, 257, height * 3);
        patch(tiff, 278, height * 3);

        PluginException refusal = Wrapped.refusal(directory, tiff);

        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo("image-undecodable");
    }

    @Test
    void a_tiff_of_900_million_pixels_is_refused_before_anything_is_decoded() throws Exception {
        byte[] tiff = TestImages.tiff("LZW", GREY);
        patch(tiff, 256, 30_000);
        patch(tiff, 257, 30_000);

        assertThat(Wrapped.refusal(directory, tiff).code()).isEqualTo("image-too-large");
    }

    @Test
    void a_tiff_cut_short_anywhere_is_refused() throws Exception {
        byte[] whole = TestImages.tiff("LZW", GREY, COLOUR);
        for (int percent : new int[] {10, 40, 60, 90, 99}) {
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
            assertThat(Wrapped.refusal(directory, cut)).as("%d %%", percent).isNotNull();
        }
    }

    @Test
    void a_tiff_whose_directories_go_round_ends() throws Exception {
        byte[] tiff = TestImages.tiff("LZW", GREY);
        ByteBuffer bytes = ByteBuffer.wrap(tiff).order(order(tiff));
        int directory = bytes.getInt(4);
        bytes.putInt(directory + 2 + 12 * bytes.getShort(directory), directory);

        assertThat(Wrapped.of(this.directory, tiff).pages()).hasSize(1);
    }

    private static void patch(byte[] tiff, int tag, int value) {
        ByteBuffer bytes = ByteBuffer.wrap(tiff).order(order(tiff));
        int directory = bytes.getInt(4);
        for (int i = 0; i < bytes.getShort(directory); i++) {
            int field = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(bytes.getShort(field)) == tag) {
                bytes.putShort(field + 2, (short) 4).putInt(field + 8, value);
            }
        }
    }

    private static ByteOrder order(byte[] tiff) {
        return tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    private static int[] samples(Wrapped wrapped, int page) {
        return samples(wrapped.pages().get(page).pixels());
    }

    private static int[] samples(BufferedImage image) {
        return image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
    }
}

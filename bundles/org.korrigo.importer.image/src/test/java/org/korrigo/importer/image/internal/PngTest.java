package org.korrigo.importer.image.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.testkit.InProcessIsolation;
import org.korrigo.spi.testkit.ScanImporterContract;

class PngTest extends ScanImporterContract {

    private static final int HEADER_END = 33;

    @TempDir
    Path directory;

    @Override
    protected ScanImporter importer() {
        return new ImageImporter(new InProcessIsolation());
    }

    @Override
    protected Document sample(Path folder) throws IOException {
        byte[] png = TestImages.png(TestImages.of(BufferedImage.TYPE_INT_RGB, 120, 90));
        return new Document(Files.write(folder.resolve("scan.png"), png), "image/png");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_INT_ARGB
            })
    void every_pixel_is_what_a_decoder_of_png_sees(int type) throws Exception {
        byte[] png = TestImages.png(TestImages.of(type, 121, 91));

        Wrapped wrapped = Wrapped.of(directory, png);

        BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(TestImages.pixels(wrapped.pages().get(0).pixels())).isEqualTo(TestImages.pixels(opaque(decoded)));
        assertThat(wrapped.pages().get(0).filter()).isEqualTo("FlateDecode");
    }

    /** Grey as stored, not as a colour space of Java sees it. */
    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        boolean grey = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = grey ? image.getRaster().getSample(x, y, 0) * 0x010101 : image.getRGB(x, y);
                opaque.setRGB(x, y, rgb);
            }
        }
        return opaque;
    }

    @Test
    void paper_shines_through_what_is_transparent_and_that_is_said() throws Exception {
        BufferedImage glass = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(5, 5, 0x80000000);

        Wrapped wrapped = Wrapped.of(directory, TestImages.png(glass));

        assertThat(wrapped.pages().get(0).pixels().getRGB(0, 0)).isEqualTo(0xffffffff);
        assertThat(wrapped.pages().get(0).pixels().getRGB(5, 5)).isEqualTo(0xff7f7f7f);
        assertThat(wrapped.remarks()).extracting("code").contains("transparency-flattened");
    }

    @Test
    void pixels_a_metre_give_the_size_of_the_page() throws Exception {
        byte[] plain = TestImages.png(TestImages.of(BufferedImage.TYPE_BYTE_GRAY, 300, 200));
        byte[] physical =
                ByteBuffer.allocate(9).putInt(11811).putInt(11811).put((byte) 1).array();

        Wrapped wrapped = Wrapped.of(directory, withChunk(plain, "pHYs", physical));

        assertThat(wrapped.pages().get(0).widthInches()).isCloseTo(1, within(0.001));
        assertThat(wrapped.remarks()).isEmpty();
    }

    private static byte[] withChunk(byte[] png, String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes());
        sum.update(content);
        return ByteBuffer.allocate(png.length + 12 + content.length)
                .put(png, 0, HEADER_END)
                .putInt(content.length)
                .put(type.getBytes())
                .put(content)
                .putInt((int) sum.getValue())
                .put(png, HEADER_END, png.length - HEADER_END)
                .array();
    }

    @Test
    void a_header_of_900_million_pixels_is_refused_before_anything_is_decoded() throws Exception {
        byte[] png = TestImages.png(TestImages.of(BufferedImage.TYPE_BYTE_GRAY, 10, 10));
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);

        assertThat(Wrapped.refusal(directory, png).code()).isEqualTo("image-too-large");
    }

    @Test
    void no_flipped_byte_goes_unnoticed() throws Exception {
        byte[] sound = TestImages.png(TestImages.of(BufferedImage.TYPE_BYTE_GRAY, 40, 30));
        for (int at = 0; at < sound.length; at += 7) {
            byte[] png = sound.clone();
            png[at] ^= 0x08;
            assertThat(Wrapped.refusal(directory, png)).as("byte %d", at).isNotNull();
        }
    }
}

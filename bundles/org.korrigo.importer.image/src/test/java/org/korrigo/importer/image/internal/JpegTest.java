package org.korrigo.importer.image.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korrigo.spi.arrival.ImportRemark;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.testkit.InProcessIsolation;
import org.korrigo.spi.testkit.ScanImporterContract;
import org.korrigo.worker.internal.classpath.JvmClassPath;
import org.korrigo.worker.internal.pool.PoolSettings;
import org.korrigo.worker.internal.pool.ProcessIsolation;

class JpegTest extends ScanImporterContract {

    private static final BufferedImage COLOUR = TestImages.of(BufferedImage.TYPE_INT_RGB, 330, 210);
    private static final BufferedImage GREY = TestImages.of(BufferedImage.TYPE_BYTE_GRAY, 331, 211);

    @TempDir
    Path directory;

    @Override
    protected ScanImporter importer() {
        return new ImageImporter(new InProcessIsolation());
    }

    @Override
    protected Document sample(Path folder) throws IOException {
        return new Document(Files.write(folder.resolve("scan.jpg"), TestImages.jpeg(COLOUR)), "image/jpeg");
    }

    @Test
    void a_jpeg_is_in_the_pdf_byte_by_byte() throws Exception {
        byte[] colour = TestImages.jpeg(COLOUR);
        byte[] grey = TestImages.jpeg(GREY);

        Wrapped wrapped = Wrapped.of(directory, colour, grey);

        assertThat(wrapped.pages()).extracting(Wrapped.Page::filter).containsOnly("DCTDecode");
        assertThat(TestImages.contains(wrapped.bytes(), colour)).isTrue();
        assertThat(TestImages.contains(wrapped.bytes(), grey)).isTrue();
        assertThat(wrapped.index().pages())
                .allMatch(page -> page.image().orElseThrow().codec().equals("jpeg"));
    }

    @ParameterizedTest
    @CsvSource({"1,0", "3,180", "6,90", "8,270", "2,0", "4,180", "5,270", "7,90", "0,0", "99,0"})
    void how_the_camera_was_held_turns_the_page(int orientation, int rotation) throws Exception {
        Wrapped wrapped = Wrapped.of(directory, TestImages.jpegWithExif(COLOUR, orientation, 150));

        assertThat(wrapped.pages().get(0).rotation()).isEqualTo(rotation);
        assertThat(wrapped.pages().get(0).widthInches()).isCloseTo(330 / 150.0, within(0.001));
        assertThat(wrapped.pages().get(0).heightInches()).isCloseTo(210 / 150.0, within(0.001));
        assertThat(wrapped.remarks()).isEmpty();
    }

    @Test
    void a_jpeg_without_resolution_is_taken_for_200_dpi_and_that_is_said() throws Exception {
        Wrapped wrapped = Wrapped.of(
                directory,
                TestImages.jpegWithExif(COLOUR, 1, 150),
                TestImages.jpeg(COLOUR),
                TestImages.jpegWithExif(COLOUR, 1, 0));

        assertThat(wrapped.pages().get(1).widthInches()).isCloseTo(330 / 200.0, within(0.001));
        assertThat(wrapped.remarks())
                .containsExactly(
                        new ImportRemark("resolution-assumed", "Page 2, 3: no usable resolution: 200 dpi is assumed."));
    }

    /** Cameras write 72 dpi when they do not know. */
    @Test
    void seventy_two_dpi_that_would_make_a_poster_are_not_believed() throws Exception {
        byte[] poster = TestImages.jpegWithExif(TestImages.of(BufferedImage.TYPE_BYTE_GRAY, 4000, 3000), 1, 72);

        Wrapped wrapped = Wrapped.of(directory, poster);

        assertThat(wrapped.pages().get(0).widthInches()).isCloseTo(20, within(0.001));
        assertThat(wrapped.remarks()).hasSize(1);
    }

    @Test
    void half_a_jpeg_and_one_of_another_process_are_refused() throws Exception {
        byte[] whole = TestImages.jpeg(COLOUR);
        byte[] arithmetic = whole.clone();
        for (int i = 0; i < whole.length - 1; i++) {
            if (whole[i] == (byte) 0xff && whole[i + 1] == (byte) 0xc0) {
                arithmetic[i + 1] = (byte) 0xc9;
            }
        }

        assertThat(Wrapped.refusal(directory, Arrays.copyOf(whole, whole.length - 2))
                        .code())
                .isEqualTo("image-undecodable");
        assertThat(Wrapped.refusal(directory, arithmetic).code()).isEqualTo("image-not-supported");
    }

    @Test
    void the_whole_way_goes_through_a_real_child() throws Exception {
        PoolSettings settings = new PoolSettings(1, Duration.ofSeconds(30), 5, directory.resolve("scratch"));
        byte[] jpeg = TestImages.jpeg(COLOUR);
        byte[] tiff = TestImages.tiff("LZW", COLOUR);
        try (ProcessIsolation children = new ProcessIsolation(new JvmClassPath(), settings)) {
            Wrapped there = Wrapped.of(children, directory, jpeg, tiff);
            assertThat(there.bytes())
                    .isEqualTo(Wrapped.of(directory, jpeg, tiff).bytes());
        }
    }
}

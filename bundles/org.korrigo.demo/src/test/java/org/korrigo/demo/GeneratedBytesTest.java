package org.korrigo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedBytesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void the_same_recipe_gives_the_same_files(SheetFormat format) throws IOException {
        ExamRecipe recipe = ExamRecipe.clean(format, 1, 5);
        GeneratedExam once = ExamGenerator.generate(recipe, folder.resolve("once"));
        GeneratedExam again = ExamGenerator.generate(recipe, folder.resolve("again"));

        assertThat(again.pdf()).hasSameBinaryContentAs(once.pdf());
        assertThat(again.truthFile()).hasSameBinaryContentAs(once.truthFile());
        assertThat(again.classList()).hasSameBinaryContentAs(once.classList());
    }

    @Test
    void another_seed_gives_another_scan_of_other_people() throws IOException {
        GeneratedExam five =
                ExamGenerator.generate(ExamRecipe.clean(SheetFormat.A4_DUPLEX, 1, 5), folder.resolve("five"));
        GeneratedExam six =
                ExamGenerator.generate(ExamRecipe.clean(SheetFormat.A4_DUPLEX, 1, 6), folder.resolve("six"));

        assertThat(Files.mismatch(five.pdf(), six.pdf())).isNotNegative();
        assertThat(Files.readString(five.classList())).isNotEqualTo(Files.readString(six.classList()));
    }

    @Test
    void each_page_is_one_baseline_grey_jpeg_at_200_dots_per_inch() throws IOException {
        GeneratedExam exam = ExamGenerator.generate(ExamRecipe.clean(SheetFormat.A3_FOLDED, 1, 7), folder);
        ScannedPdf scan = new ScannedPdf(exam.pdf());

        assertThat(scan.pages()).isEqualTo(2);
        for (int page = 1; page <= 2; page++) {
            ByteBuffer jpeg = ByteBuffer.wrap(scan.jpeg(page));
            assertThat(frameMarkers(jpeg)).isEqualTo("c0");
            assertThat(jpeg.getShort(14)).isEqualTo((short) 200);
            Raster pixels = scan.pixels(page);
            assertThat(pixels.getNumBands()).isOne();
            assertThat(pixels.getWidth()).isEqualTo(3307);
            assertThat(pixels.getHeight()).isEqualTo(2339);
        }
    }

    /** The start-of-frame markers before the scan data, in hexadecimal: c0 is baseline. */
    private static String frameMarkers(ByteBuffer jpeg) {
        StringBuilder frames = new StringBuilder();
        int at = 2;
        while ((jpeg.get(at + 1) & 0xFF) != 0xDA) {
            int marker = jpeg.get(at + 1) & 0xFF;
            boolean tables = marker == 0xC4 || marker == 0xCC;
            frames.append(marker >= 0xC0 && marker <= 0xCF && !tables ? Integer.toHexString(marker) : "");
            at += 2 + (jpeg.getShort(at + 2) & 0xFFFF);
        }
        return frames.toString();
    }
}

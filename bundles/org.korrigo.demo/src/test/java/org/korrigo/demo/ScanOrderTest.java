package org.korrigo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanOrderTest {

    @TempDir
    Path folder;

    @Test
    void an_upside_down_verso_is_the_same_paper_turned() throws IOException {
        ExamRecipe upright = ExamRecipe.clean(SheetFormat.A3_FOLDED, 1, 4);
        ScannedPdf before = scan(upright, "upright");
        GeneratedExam turned =
                ExamGenerator.generate(upright.with(Fault.UPSIDE_DOWN_VERSO, 1), folder.resolve("turned"));
        ScannedPdf after = new ScannedPdf(turned.pdf());

        assertThat(turned.truth().pages()).extracting(TruePage::rotation).containsExactly(0, 180);
        assertThat(Likeness.of(before.pixels(1), after.pixels(1), false)).isGreaterThan(0.99);
        double asItIs = Likeness.of(before.pixels(2), after.pixels(2), false);
        double turnedBack = Likeness.of(before.pixels(2), after.pixels(2), true);
        assertThat(turnedBack).isGreaterThan(0.5).isGreaterThan(asItIs + 0.3);
    }

    @Test
    void a_clean_a4_batch_goes_through_pages_one_to_four() throws IOException {
        GeneratedExam exam = ExamGenerator.generate(ExamRecipe.clean(SheetFormat.A4_DUPLEX, 2, 1), folder);
        assertThat(exam.truth().pages())
                .extracting(TruePage::logical)
                .containsExactly(
                        List.of(1), List.of(2), List.of(3), List.of(4), List.of(1), List.of(2), List.of(3), List.of(4));
        assertThat(exam.candidateNumbers()).isPresent();
    }

    @Test
    void sheets_of_an_a4_batch_are_swapped_exchanged_and_turned() throws IOException {
        ExamRecipe recipe = ExamRecipe.clean(SheetFormat.A4_DUPLEX, 4, 1)
                .with(Fault.SWAPPED_SHEETS, 1)
                .with(Fault.EXCHANGED_SHEETS, 2)
                .with(Fault.UPSIDE_DOWN_SHEET, 4);
        GeneratedExam exam = ExamGenerator.generate(recipe, folder);

        assertThat(exam.truth().pages().stream().map(ScanOrderTest::brief))
                .containsExactly(
                        "1:3",
                        "1:4",
                        "1:1",
                        "1:2",
                        "2:1",
                        "2:2",
                        "3:3",
                        "3:4",
                        "3:1",
                        "3:2",
                        "2:3",
                        "2:4",
                        "4:1",
                        "4:2",
                        "4:3 turned",
                        "4:4 turned");
        assertThat(exam.truth().booklets())
                .extracting(TrueBooklet::faults)
                .containsExactly(
                        List.of("sheet 2 before sheet 1"),
                        List.of("second sheet exchanged with that of booklet 3"),
                        List.of("second sheet exchanged with that of booklet 2"),
                        List.of("sheet 2 upside down"));
    }

    private static String brief(TruePage page) {
        String turned = page.rotation() == 180 ? " turned" : "";
        return page.booklet().orElseThrow() + ":" + page.logical().get(0) + turned;
    }

    private ScannedPdf scan(ExamRecipe recipe, String name) throws IOException {
        return new ScannedPdf(
                ExamGenerator.generate(recipe, folder.resolve(name)).pdf());
    }
}

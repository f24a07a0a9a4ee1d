package org.korrigo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.korrigo.demo.Fault.BLANK_SHEET_AFTER;
import static org.korrigo.demo.Fault.DUPLICATE_SHEET;
import static org.korrigo.demo.Fault.EMPTY_NAME;
import static org.korrigo.demo.Fault.EXTRA_SHEET;
import static org.korrigo.demo.Fault.MISSING_VERSO;
import static org.korrigo.demo.Fault.NOT_IN_LIST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One batch with a fault in each booklet but the first. */
class FoldedFaultsTest {

    private static final ExamRecipe RECIPE = ExamRecipe.clean(SheetFormat.A3_FOLDED, 7, 11)
            .with(MISSING_VERSO, 2)
            .with(BLANK_SHEET_AFTER, 3)
            .with(DUPLICATE_SHEET, 4)
            .with(EMPTY_NAME, 5)
            .with(NOT_IN_LIST, 6)
            .with(EXTRA_SHEET, 7);

    @TempDir
    private static Path folder;

    private static GeneratedExam exam;
    private static ScannedPdf scan;

    @BeforeAll
    static void generate() throws IOException {
        exam = ExamGenerator.generate(RECIPE, folder);
        scan = new ScannedPdf(exam.pdf());
    }

    @Test
    void the_truth_names_every_page_of_the_pdf_in_order() {
        List<TruePage> pages = exam.truth().pages();
        assertThat(pages).hasSize(scan.pages());
        assertThat(pages).extracting(TruePage::pdfPage).isSorted().doesNotHaveDuplicates();
        assertThat(pages).first().extracting(TruePage::logical).isEqualTo(List.of(4, 1));
    }

    @Test
    void the_truth_tells_the_faults_in_words() {
        assertThat(exam.truth().booklets())
                .extracting(TrueBooklet::faults)
                .containsExactly(
                        List.of(),
                        List.of("verso missing"),
                        List.of("followed by a blank A3 sheet"),
                        List.of("sheet scanned twice"),
                        List.of("name and first name left empty"),
                        List.of("student not in the CSV"),
                        List.of("extra A3 sheet (8 pages)"));
    }

    @Test
    void a_missing_verso_leaves_one_page() {
        assertThat(pagesOf(2)).singleElement().extracting(TruePage::side).isEqualTo(Side.RECTO);
    }

    @Test
    void a_blank_sheet_has_next_to_no_ink_and_belongs_to_nobody() throws IOException {
        List<TruePage> blank = exam.truth().pages().stream()
                .filter(page -> page.kind() == PageKind.BLANK)
                .toList();
        assertThat(blank)
                .hasSize(2)
                .allMatch(page -> page.booklet().isEmpty() && page.sheet().isEmpty());
        assertThat(blank.get(0).pdfPage()).isEqualTo(pagesOf(3).get(1).pdfPage() + 1);
        for (TruePage page : blank) {
            assertThat(scan.ink(page.pdfPage(), 0, 0, 1, 1)).isLessThan(0.0001);
        }
        assertThat(scan.ink(1, 0, 0, 1, 1)).isGreaterThan(0.005);
    }

    @Test
    void a_duplicate_is_a_second_scan_and_not_the_same_image() throws IOException {
        List<TruePage> pages = pagesOf(4);
        assertThat(pages)
                .extracting(TruePage::kind)
                .containsExactly(PageKind.EXAM, PageKind.EXAM, PageKind.DUPLICATE, PageKind.DUPLICATE);
        int first = pages.get(0).pdfPage();
        int second = pages.get(2).pdfPage();
        assertThat(Arrays.equals(scan.jpeg(second), scan.jpeg(first))).isFalse();
        assertThat(Likeness.of(scan.pixels(first), scan.pixels(second), false)).isGreaterThan(0.5);
    }

    @Test
    void an_empty_name_leaves_the_boxes_free() throws IOException {
        assertThat(exam.truth().booklets().get(4).written()).startsWith("", "").doesNotContainSequence("", "", "");
        assertThat(nameInk(pagesOf(5))).isZero();
        assertThat(nameInk(pagesOf(1))).isPositive();
    }

    @Test
    void a_stranger_is_not_in_the_class_list_and_the_others_are() throws IOException {
        String list = Files.readString(exam.classList());
        for (TrueBooklet booklet : exam.truth().booklets()) {
            TrueStudent student = booklet.student();
            String name = "," + student.lastName() + "," + student.firstName() + ",";
            assertThat(list.contains(name)).isEqualTo(booklet.number() != 6);
            assertThat(booklet.listedIne().isPresent()).isEqualTo(booklet.number() != 6);
        }
    }

    @Test
    void an_extra_sheet_holds_pages_five_to_eight() throws IOException {
        List<TruePage> extra = pagesOf(7).subList(2, 4);
        assertThat(extra).allMatch(page -> page.kind() == PageKind.EXTRA_SHEET);
        assertThat(extra).extracting(TruePage::logical).containsExactly(List.of(8, 5), List.of(6, 7));
        assertThat(scan.ink(extra.get(0).pdfPage(), 0, 0, 1, 1)).isGreaterThan(0.002);
    }

    /** Ink well inside the box of the surname, out of reach of its frame and label. */
    private static double nameInk(List<TruePage> pages) throws IOException {
        return scan.ink(pages.get(0).pdfPage(), 0.555, 0.045, 0.16, 0.02);
    }

    private static List<TruePage> pagesOf(int booklet) {
        return exam.truth().pages().stream()
                .filter(page -> page.booklet().equals(OptionalInt.of(booklet)))
                .toList();
    }
}

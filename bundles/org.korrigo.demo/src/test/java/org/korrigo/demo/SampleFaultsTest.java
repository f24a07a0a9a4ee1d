package org.korrigo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.demo.internal.sample.LayoutSampleScans;
import org.korrigo.domain.Problem;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.domain.trial.SampleScans;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;

/** Two batches with each fault that can happen to them, one booklet each. */
class SampleFaultsTest {

    private static final SampleScans SCANS = new LayoutSampleScans();
    private static final List<String> FOLDED = List.of(
            "upside-down-verso",
            "missing-verso",
            "blank-sheet-after",
            "duplicate-sheet",
            "empty-name",
            "not-in-list",
            "extra-sheet");
    private static final List<String> SINGLE =
            List.of("upside-down-sheet", "swapped-sheets", "exchanged-sheets", "empty-name");

    private static final List<String> SCANNER = List.of(
            "double-feed",
            "missing-recto",
            "swapped-sides",
            "quarter-turn",
            "lying-rotation",
            "scanned-again-later",
            "loose-other-size",
            "faint-sheet",
            "loose-sheet",
            "foreign-letter",
            "foreign-form",
            "foreign-photo");

    @TempDir
    private static Path folder;

    private static SampleBatch folded;
    private static SampleBatch single;
    private static ScannedPdf foldedScan;

    @BeforeAll
    static void print() throws IOException {
        Path pdf = folder.resolve("folded.pdf");
        folded =
                SCANS.print(new SampleScans.Order(Layouts.shipped("a3-identity-boxes"), FOLDED.size(), FOLDED, 5), pdf);
        foldedScan = new ScannedPdf(pdf);
        single = SCANS.print(
                new SampleScans.Order(Layouts.shipped("a4-candidate-number"), 5, SINGLE, 5),
                folder.resolve("single.pdf"));
    }

    @Test
    void every_fault_is_told_with_the_pages_it_shows_on_and_has_a_booklet_of_its_own() {
        assertThat(folded.faults()).extracting(SampleBatch.Fault::name).containsExactlyElementsOf(FOLDED);
        assertThat(single.faults()).extracting(SampleBatch.Fault::name).containsExactlyElementsOf(SINGLE);
        Set<Integer> shown = new HashSet<>();
        assertThat(folded.faults()).allSatisfy(fault -> {
            assertThat(fault.pages()).isNotEmpty();
            assertThat(fault.pages()).allMatch(shown::add);
        });
    }

    @Test
    void every_scanned_page_is_in_a_booklet_or_explained_by_a_fault() {
        assertThat(folded.scannedPages()).isEqualTo(foldedScan.pages()).isEqualTo(2 * 7 - 1 + 2 + 2 + 2);
        Set<Integer> told = folded.booklets().stream()
                .flatMap(booklet -> booklet.pages().stream())
                .map(SampleBatch.Page::source)
                .collect(Collectors.toCollection(HashSet::new));
        told.addAll(shown(folded, "blank-sheet-after"));
        told.addAll(shown(folded, "duplicate-sheet"));
        assertThat(told).hasSize(folded.scannedPages());
    }

    @Test
    void a_turned_verso_is_upright_after_half_a_turn_and_its_pages_lie_the_other_way_round() {
        int verso = shown(folded, "upside-down-verso").get(0);
        assertThat(shown(folded, "upside-down-verso")).hasSize(1);
        assertThat(pages(folded))
                .filteredOn(page -> page.source() == verso)
                .containsExactly(
                        new SampleBatch.Page(verso, Region.RIGHT_HALF, Rotation.HALF_TURN, 2),
                        new SampleBatch.Page(verso, Region.LEFT_HALF, Rotation.HALF_TURN, 3));
        assertThat(pages(folded))
                .filteredOn(page -> page.rotation() != Rotation.NONE)
                .hasSize(2);
    }

    @Test
    void a_missing_verso_leaves_the_outer_pages() {
        int recto = shown(folded, "missing-verso").get(0);
        assertThat(folded.booklets())
                .filteredOn(booklet -> booklet.pages().get(0).source() == recto)
                .singleElement()
                .satisfies(booklet -> assertThat(booklet.pages())
                        .extracting(SampleBatch.Page::logical)
                        .containsExactly(1, 4));
    }

    @Test
    void a_blank_sheet_is_blank_and_nobodys() throws IOException {
        assertThat(shown(folded, "blank-sheet-after")).hasSize(2);
        for (int page : shown(folded, "blank-sheet-after")) {
            assertThat(foldedScan.ink(page, 0, 0, 1, 1)).isLessThan(0.0001);
            assertThat(pages(folded)).noneMatch(own -> own.source() == page);
        }
    }

    @Test
    void a_duplicate_follows_what_it_repeats() throws IOException {
        List<Integer> again = shown(folded, "duplicate-sheet");
        assertThat(again).hasSize(2);
        double likeness = Likeness.of(foldedScan.pixels(again.get(0)), foldedScan.pixels(again.get(0) - 2), false);
        assertThat(likeness).isGreaterThan(0.5);
        assertThat(pages(folded)).extracting(SampleBatch.Page::source).doesNotContainAnyElementsOf(again);
    }

    @Test
    void an_extra_sheet_goes_on_where_the_booklet_ends() {
        assertThat(folded.booklets())
                .filteredOn(booklet -> booklet.pages().size() == 8)
                .singleElement()
                .satisfies(booklet -> {
                    assertThat(booklet.written()).containsKey("continued-name");
                    assertThat(booklet.pages().get(4).region()).isEqualTo(Region.RIGHT_HALF);
                });
        assertThat(shown(folded, "extra-sheet")).hasSize(2);
    }

    @Test
    void what_goes_wrong_at_the_scanner_shows_on_the_pages_that_are_told() throws IOException {
        Path pdf = folder.resolve("scanner.pdf");
        SampleBatch batch = SCANS.print(
                new SampleScans.Order(Layouts.shipped("a4-candidate-number"), SCANNER.size() + 1, SCANNER, 5), pdf);

        assertThat(batch.faults()).allSatisfy(fault -> assertThat(fault.pages()).isNotEmpty());
        List<Integer> fed = shown(batch, "double-feed");
        assertThat(fed).hasSize(2);
        assertThat(fed.get(1)).isEqualTo(fed.get(0) + 1);
        List<Integer> swapped = shown(batch, "swapped-sides");
        assertThat(sources(bookletOn(batch, swapped.get(0))))
                .startsWith(swapped.get(1), swapped.get(0))
                .hasSize(4);
        assertThat(shown(batch, "scanned-again-later")).endsWith(batch.scannedPages());
        for (String turned : List.of("quarter-turn", "lying-rotation")) {
            int page = shown(batch, turned).get(0);
            assertThat(pages(batch))
                    .filteredOn(side -> side.source() == page)
                    .singleElement()
                    .satisfies(side -> assertThat(side.rotation().degrees()).isIn(90, 270));
        }
        ScannedPdf scan = new ScannedPdf(pdf);
        assertThat(scan.pixels(shown(batch, "quarter-turn").get(0)).getWidth()).isEqualTo(SheetFormat.HEIGHT_PX);
        assertThat(scan.pixels(shown(batch, "lying-rotation").get(0)).getHeight())
                .isEqualTo(SheetFormat.HEIGHT_PX);
        assertThat(scan.pixels(shown(batch, "loose-other-size").get(0)).getWidth())
                .isEqualTo(SheetFormat.A3_FOLDED.widthPx());
        assertThat(scan.ink(shown(batch, "faint-sheet").get(0), 0.1, 0.1, 0.8, 0.8))
                .isLessThan(0.0001);
        assertThat(scan.ink(shown(batch, "foreign-photo").get(0), 0, 0, 1, 1)).isGreaterThan(0.2);
    }

    @Test
    void who_cannot_be_told_is_nobody() throws IOException {
        SampleBatch.Booklet nameless =
                bookletOn(folded, shown(folded, "empty-name").get(0));
        SampleBatch.Booklet stranger =
                bookletOn(folded, shown(folded, "not-in-list").get(0));

        assertThat(nameless.student()).isEmpty();
        assertThat(nameless.written()).containsEntry("last-name", "").containsEntry("first-name", "");
        assertThat(nameless.written().get("birth-date")).isNotEmpty();
        assertThat(stranger.student()).isEmpty();
        assertThat(stranger.written().get("last-name")).isNotEmpty();
        assertThat(folded.booklets()).filteredOn(b -> b.student().isEmpty()).hasSize(2);
    }

    @Test
    void who_leaves_a_candidate_number_is_known_without_a_name() {
        SampleBatch.Booklet nameless =
                bookletOn(single, shown(single, "empty-name").get(0));
        assertThat(nameless.written()).containsEntry("full-name", "");
        assertThat(nameless.student()).isPresent();
    }

    @Test
    void sheets_are_turned_swapped_and_exchanged() {
        List<Integer> turned = shown(single, "upside-down-sheet");
        assertThat(pages(single))
                .filteredOn(page -> page.rotation() == Rotation.HALF_TURN)
                .extracting(SampleBatch.Page::source)
                .containsExactlyElementsOf(turned)
                .hasSize(2);
        SampleBatch.Booklet swapped =
                bookletOn(single, shown(single, "swapped-sheets").get(0));
        assertThat(sources(swapped)).containsExactly(7, 8, 5, 6);
        List<Integer> exchanged = shown(single, "exchanged-sheets");
        assertThat(exchanged).hasSize(4);
        assertThat(sources(bookletOn(single, exchanged.get(0)))).endsWith(exchanged.get(0), exchanged.get(1));
        assertThat(sources(bookletOn(single, exchanged.get(2)))).endsWith(exchanged.get(2), exchanged.get(3));
        assertThat(exchanged.get(0) - exchanged.get(2)).isNotZero();
    }

    @Test
    void a_fault_that_cannot_happen_is_refused_with_those_that_can() {
        assertRefused(Layouts.shipped("a3-identity-boxes"), 3, "swapped-sheets", "extra-sheet");
        assertRefused(Layouts.shipped("a4-candidate-number"), 1, "exchanged-sheets", "swapped-sheets");
        assertRefused(Layouts.shipped("a4-booklet"), 3, "eaten-by-the-dog", "empty-name");
    }

    @Test
    void faults_that_find_no_booklet_are_refused() {
        SampleScans.Order order = new SampleScans.Order(
                Layouts.shipped("a3-booklet"), 1, List.of("missing-verso", "upside-down-verso"), 1);
        assertThatThrownBy(() -> SCANS.print(order, folder.resolve("none.pdf")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("sample-size"));
    }

    @Test
    void all_faults_that_can_be_ordered_are_named() {
        assertThat(SCANS.faults())
                .containsAll(FOLDED)
                .containsAll(SINGLE)
                .containsAll(SCANNER)
                .hasSize(Fault.values().length);
    }

    private static void assertRefused(BookletLayout layout, int booklets, String fault, String allowed) {
        SampleScans.Order order = new SampleScans.Order(layout, booklets, List.of(fault), 1);
        assertThatThrownBy(() -> SCANS.print(order, folder.resolve("none.pdf")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("sample-fault-unknown");
                    assertThat(problem.facts()).containsEntry("fault", fault);
                    assertThat(problem.facts().get("allowed"))
                            .asInstanceOf(list(String.class))
                            .contains(allowed)
                            .doesNotContain(fault);
                });
    }

    private static List<SampleBatch.Page> pages(SampleBatch batch) {
        return batch.booklets().stream()
                .flatMap(booklet -> booklet.pages().stream())
                .toList();
    }

    private static List<Integer> sources(SampleBatch.Booklet booklet) {
        return booklet.pages().stream().map(SampleBatch.Page::source).toList();
    }

    private static SampleBatch.Booklet bookletOn(SampleBatch batch, int page) {
        return batch.booklets().stream()
                .filter(booklet -> sources(booklet).contains(page))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> shown(SampleBatch batch, String fault) {
        Map<String, List<Integer>> pages =
                batch.faults().stream().collect(Collectors.toMap(SampleBatch.Fault::name, SampleBatch.Fault::pages));
        return pages.get(fault);
    }
}

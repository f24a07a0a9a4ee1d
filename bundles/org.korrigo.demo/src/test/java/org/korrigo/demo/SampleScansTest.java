package org.korrigo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.korrigo.demo.internal.sample.LayoutSampleScans;
import org.korrigo.domain.Problem;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.domain.trial.SampleScans;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

class SampleScansTest {

    private final SampleScans scans = new LayoutSampleScans();

    @TempDir
    Path folder;

    static Stream<BookletLayout> layouts() {
        return Layouts.all();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_layout_prints_and_its_pages_add_up(BookletLayout layout) throws IOException {
        Path pdf = folder.resolve("scan.pdf");
        SampleBatch batch = scans.print(new SampleScans.Order(layout, 2, List.of(), 1), pdf);

        int sides = layout.sheet() == SheetKind.A3_FOLDED ? layout.pagesPerBooklet() / 2 : layout.pagesPerBooklet();
        assertThat(batch.scannedPages()).isEqualTo(2 * sides).isEqualTo(new ScannedPdf(pdf).pages());
        assertThat(batch.booklets()).hasSize(2).allSatisfy(booklet -> {
            assertThat(booklet.pages()).hasSize(layout.pagesPerBooklet());
            assertThat(booklet.pages())
                    .extracting(SampleBatch.Page::logical)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(booklet.student()).isPresent();
            assertThat(batch.roster())
                    .extracting(RosterEntry::id)
                    .contains(booklet.student().get());
        });
        assertThat(batch.booklets().stream().flatMap(booklet -> booklet.pages().stream()))
                .extracting(SampleBatch.Page::source)
                .containsOnly(Stream.iterate(1, n -> n + 1).limit(2L * sides).toArray(Integer[]::new));
    }

    @Test
    void the_same_order_gives_the_same_bytes_and_another_seed_does_not() throws IOException {
        Path once = folder.resolve("once.pdf");
        Path again = folder.resolve("again.pdf");
        Path other = folder.resolve("other.pdf");
        BookletLayout layout = Layouts.shipped("a4-candidate-number");
        SampleBatch first = scans.print(new SampleScans.Order(layout, 1, List.of("empty-name"), 7), once);
        SampleBatch second = scans.print(new SampleScans.Order(layout, 1, List.of("empty-name"), 7), again);
        scans.print(new SampleScans.Order(layout, 1, List.of("empty-name"), 8), other);

        assertThat(again).hasSameBinaryContentAs(once);
        assertThat(second).isEqualTo(first);
        assertThat(Files.mismatch(once, other)).isNotNegative();
    }

    @Test
    void what_stands_in_a_zone_suits_it() throws IOException {
        SampleBatch batch = print(Layouts.odd(), 1);
        Map<String, String> written = batch.booklets().get(0).written();

        assertThat(written).containsOnlyKeys("last-name", "first-name", "birth-date", "group", "candidate-number");
        assertThat(written.get("last-name")).matches("[A-Z -]{1,16}");
        assertThat(written.get("first-name")).isUpperCase();
        assertThat(written.get("birth-date")).matches("[0-9]{4}20(09|10)");
        assertThat(written.get("group")).matches("[ABCD12]{3}");
        assertThat(written.get("candidate-number")).matches("[0-9]{7}");
    }

    @Test
    void the_class_list_knows_what_the_layout_asks_for() throws IOException {
        SampleBatch batch = print(Layouts.odd(), 1);
        SampleBatch.Booklet booklet = batch.booklets().get(0);
        RosterEntry student = batch.roster().stream()
                .filter(entry -> entry.id().equals(booklet.student().orElseThrow()))
                .findFirst()
                .orElseThrow();

        assertThat(batch.roster())
                .hasSizeGreaterThan(2)
                .extracting(RosterEntry::id)
                .doesNotHaveDuplicates();
        assertThat(student.candidateNumber()).isEqualTo(booklet.written().get("candidate-number"));
        assertThat(student.birthDate().orElseThrow().getYear()).isBetween(2009, 2010);
        assertThat(print(Layouts.shipped("a3-booklet"), 1).roster())
                .extracting(RosterEntry::candidateNumber)
                .containsOnly("");
    }

    @Test
    void an_odd_last_page_has_an_unscanned_back() throws IOException {
        SampleBatch batch = print(Layouts.of(SheetKind.A4_PAGES, 3, "fixed-pages", Options.NONE), 2);

        assertThat(batch.scannedPages()).isEqualTo(6);
        assertThat(batch.booklets().get(0).student()).isEmpty();
        assertThat(batch.booklets().get(1).pages())
                .extracting(SampleBatch.Page::logical)
                .containsExactly(1, 2, 3);
    }

    @Test
    void batches_of_no_booklet_or_too_many_are_refused() {
        for (int booklets : new int[] {0, 201}) {
            assertThatThrownBy(() -> print(Layouts.odd(), booklets))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("sample-size"));
        }
    }

    @Test
    void layouts_that_cannot_be_paper_are_refused() {
        Zone oneDigit = new Zone(
                "candidate-number",
                1,
                new Region(0.1, 0.1, 0.1, 0.03),
                ZoneRole.IDENTITY,
                WritingKind.HANDWRITTEN_DIGITS,
                1,
                "");
        Options strange = new Options(Map.of("pattern", "(?<booklet>[xy]+)#(?<page>.)"));
        assertThat(List.of(
                        Layouts.of(SheetKind.A3_FOLDED, 6, "a3-fold", Options.NONE),
                        Layouts.of(SheetKind.A4_PAGES, 4, "a4-booklet", Options.NONE, oneDigit),
                        Layouts.of(SheetKind.A4_PAGES, 4, "page-code", strange)))
                .allSatisfy(layout -> assertThatThrownBy(() -> print(layout, 8))
                        .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                                .isEqualTo("sample-layout")));
    }

    private SampleBatch print(BookletLayout layout, int booklets) throws IOException {
        return scans.print(new SampleScans.Order(layout, booklets, List.of(), 3), folder.resolve("scan.pdf"));
    }
}

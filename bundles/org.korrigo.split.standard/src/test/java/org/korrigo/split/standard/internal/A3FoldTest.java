package org.korrigo.split.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.korrigo.split.standard.internal.drawn.Layouts.FLAT;
import static org.korrigo.split.standard.internal.drawn.Layouts.FOLDED;
import static org.korrigo.split.standard.internal.drawn.Layouts.PLAIN_FOLDED;
import static org.korrigo.split.standard.internal.drawn.PlanText.booklets;
import static org.korrigo.split.standard.internal.drawn.PlanText.setAside;
import static org.korrigo.split.standard.internal.drawn.Sheet.back;
import static org.korrigo.split.standard.internal.drawn.Sheet.blank;
import static org.korrigo.split.standard.internal.drawn.Sheet.extraBack;
import static org.korrigo.split.standard.internal.drawn.Sheet.extraFront;
import static org.korrigo.split.standard.internal.drawn.Sheet.front;
import static org.korrigo.split.standard.internal.drawn.Sheet.plain;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.testkit.ScriptedViews;
import org.korrigo.spi.testkit.SplitStrategyContract;
import org.korrigo.split.standard.internal.drawn.Batch;
import org.korrigo.split.standard.internal.drawn.Sheet;

class A3FoldTest extends SplitStrategyContract {

    private static final Sheet.Pen THIN = new Sheet.Pen(0, 0.35);
    private static final Sheet.Pen BROAD = new Sheet.Pen(20, 1.0);
    private static final Sheet.Pen PALE = new Sheet.Pen(80, 0.6);

    @Override
    protected SplitStrategy strategy() {
        return new A3Fold();
    }

    @Override
    protected SplitRequest sample() {
        return new Batch(FOLDED, front(1), back(1), blank(), plain(7), front(2), back(2)).request();
    }

    @Test
    void cuts_sheets_that_were_fed_askew() throws Exception {
        SplitPlan plan = plan(new Batch(
                FOLDED,
                front(1).askew(2.2, 1.4),
                back(1).askew(-2.2, -1.4),
                front(2).askew(-2.0, 1.4),
                back(2).askew(1.5, -1.4)));

        assertThat(booklets(plan)).containsExactly("1=1R 2=2L 3=2R 4=1L", "1=3R 2=4L 3=4R 4=3L");
        assertThat(plan.booklets()).extracting(PlannedBooklet::confidence).allMatch(confidence -> confidence > 0.9);
    }

    @Test
    void turns_a_back_that_was_fed_upside_down_and_says_so() throws Exception {
        SplitPlan plan = plan(new Batch(FOLDED, front(1), back(1), front(2), back(2).turned(Rotation.HALF_TURN)));

        assertThat(booklets(plan)).containsExactly("1=1R 2=2L 3=2R 4=1L", "1=3R 2=4L@180 3=4R@180 4=3L upside-down[4]");
    }

    @Test
    void takes_it_for_a_habit_when_all_backs_lie_upside_down() throws Exception {
        SplitPlan plan = plan(new Batch(
                FOLDED,
                front(1),
                back(1).turned(Rotation.HALF_TURN),
                front(2),
                back(2).turned(Rotation.HALF_TURN),
                front(3),
                back(3).turned(Rotation.HALF_TURN)));

        assertThat(plan.booklets()).hasSize(3).allMatch(booklet -> booklet.issues()
                .isEmpty());
        assertThat(booklets(plan)).contains("1=1R 2=2L@180 3=2R@180 4=1L");
    }

    @Test
    void lays_down_sheets_that_were_scanned_standing() throws Exception {
        SplitPlan plan =
                plan(new Batch(FOLDED, front(1).turned(Rotation.CLOCKWISE_90), back(1).turned(Rotation.CLOCKWISE_90)));

        assertThat(booklets(plan)).hasSize(1).first().asString().startsWith("1=1R@270 2=2L@270 3=2R@270 4=1L@270");
    }

    @Test
    void flags_a_missing_back_and_a_missing_front() throws Exception {
        SplitPlan plan = plan(new Batch(FOLDED, front(1), front(2), back(2), back(3), front(4), back(4)));

        assertThat(booklets(plan))
                .containsExactly(
                        "1=1R 4=1L missing-verso[1]",
                        "1=2R 2=3L 3=3R 4=2L",
                        "2=4L 3=4R missing-recto[4]",
                        "1=5R 2=6L 3=6R 4=5L");
    }

    @Test
    void sets_a_blank_sheet_aside() throws Exception {
        SplitPlan plan = plan(new Batch(FOLDED, front(1), back(1), blank(), blank(), front(2), back(2)));

        assertThat(booklets(plan)).containsExactly("1=1R 2=2L 3=2R 4=1L", "1=5R 2=6L 3=6R 4=5L");
        assertThat(setAside(plan)).containsExactly("3 BLANK blank-page[3]", "4 BLANK blank-page[4]");
    }

    @Test
    void sets_a_sheet_aside_that_was_scanned_twice() throws Exception {
        SplitPlan plan = plan(
                new Batch(FOLDED, front(1), back(1), front(1).askew(1.5, 1), back(1).askew(-1, -1), front(2), back(2)));

        assertThat(booklets(plan)).containsExactly("1=1R 2=2L 3=2R 4=1L", "1=5R 2=6L 3=6R 4=5L");
        assertThat(setAside(plan))
                .containsExactly("3 QUARANTINED duplicate-scan[3, 1]", "4 QUARANTINED duplicate-scan[4, 2]");
    }

    @Test
    void sets_pages_aside_whose_bytes_were_there_before() throws Exception {
        SplitPlan plan = plan(new Batch(FOLDED, front(1), back(1), front(2), back(2), front(3), back(3))
                .copying(5, 1)
                .copying(6, 2));

        assertThat(setAside(plan))
                .containsExactly("5 QUARANTINED duplicate-scan[5, 1]", "6 QUARANTINED duplicate-scan[6, 2]");
    }

    @Test
    void keeps_look_alikes_that_the_booklets_need() throws Exception {
        SplitPlan plan = plan(new Batch(FOLDED, front(1), back(0), front(2), back(0).askew(0.5, 0.5)));

        assertThat(booklets(plan)).containsExactly("1=1R 2=2L 3=2R 4=1L", "1=3R 2=4L 3=4R 4=3L");
        assertThat(plan.setAside()).isEmpty();
    }

    @Test
    void does_not_marry_a_front_to_a_back_because_the_front_between_them_looks_familiar() throws Exception {
        SplitPlan plan = plan(new Batch(FOLDED, front(0), back(5), front(1), front(0).askew(0.5, 0.5), back(2)));

        assertThat(booklets(plan))
                .containsExactly("1=1R 2=2L 3=2R 4=1L", "1=3R 4=3L missing-verso[3]", "1=4R 2=5L 3=5R 4=4L");
    }

    @Test
    void joins_an_extra_sheet_to_the_booklet_before_it() throws Exception {
        SplitPlan plan = plan(new Batch(FOLDED, front(1), back(1), extraFront(1), extraBack(1), front(2), back(2)));

        assertThat(booklets(plan))
                .containsExactly("1=1R 2=2L 3=2R 4=1L 5=3R 6=4L 7=4R 8=3L extra-sheet[3, 4]", "1=5R 2=6L 3=6R 4=5L");
    }

    @Test
    void leaves_a_loose_sheet_to_a_person_and_flags_the_booklet_before_it() throws Exception {
        SplitPlan plan = plan(new Batch(FOLDED, front(1), back(1), plain(9), blank(), front(2), back(2)));

        assertThat(booklets(plan)).containsExactly("1=1R 2=2L 3=2R 4=1L loose-sheet[3]", "1=5R 2=6L 3=6R 4=5L");
        assertThat(setAside(plan)).containsExactly("3 QUARANTINED loose-sheet[3]", "4 BLANK blank-page[4]");
    }

    @Test
    void works_by_frames_alone_when_no_engine_reads_numbers() throws Exception {
        SplitPlan plan =
                plan(new Batch(FOLDED, front(1), back(1), front(2), front(3), back(3).turned(Rotation.HALF_TURN))
                        .withoutEngines());

        assertThat(booklets(plan))
                .containsExactly(
                        "1=1R 2=2L 3=2R 4=1L",
                        "1=3R 4=3L missing-verso[3]",
                        "1=4R 2=5L@180 3=5R@180 4=4L upside-down[5]");
        assertThat(plan.issues()).extracting(SplitIssue::code).containsExactly("page-numbers-unread");
    }

    @Test
    void follows_the_order_of_the_scan_when_the_form_prints_nothing() throws Exception {
        SplitPlan plan = plan(new Batch(PLAIN_FOLDED, front(1), back(1), front(2), back(2)));

        assertThat(booklets(plan)).containsExactly("1=1R 2=2L 3=2R 4=1L", "1=3R 2=4L 3=4R 4=3L");
        assertThat(plan.issues()).isEmpty();
    }

    @Test
    void doubts_every_booklet_when_a_side_is_missing_and_no_print_tells_where() throws Exception {
        SplitPlan plan = plan(new Batch(PLAIN_FOLDED, front(1), front(2), back(2), front(3), back(3)));

        assertThat(plan.booklets()).hasSize(3).allSatisfy(booklet -> assertThat(booklet.issues())
                .extracting(SplitIssue::code)
                .contains("sides-unverified"));
    }

    @Test
    void flags_a_front_and_a_back_that_two_pens_wrote() throws Exception {
        Sheet[] sheets = writtenWith(THIN, BROAD, PALE, THIN, BROAD, PALE);
        sheets[5] = back(9).in(BROAD);
        SplitPlan plan = plan(new Batch(FOLDED, sheets));
        assertThat(plan.issues()).isEmpty();
        assertThat(booklets(plan))
                .hasSize(6)
                .filteredOn(booklet -> booklet.contains("missing"))
                .containsExactly("1=5R 2=6L 3=6R 4=5L missing-verso[5, 6] missing-recto[5, 6]");
    }

    @Test
    void says_so_when_all_pens_are_alike() throws Exception {
        SplitPlan plan = plan(new Batch(FOLDED, writtenWith(THIN, THIN, THIN, THIN, THIN)));
        assertThat(plan.booklets()).hasSize(5).allMatch(booklet -> booklet.issues()
                .isEmpty());
        assertThat(plan.issues()).extracting(SplitIssue::code).containsExactly("sides-unverified");
    }

    @Test
    void calls_no_page_blank_on_which_somebody_wrote_with_a_hard_pencil() throws Exception {
        SplitPlan plan = plan(
                new Batch(FOLDED, front(1), back(1), plain(7).in(new Sheet.Pen(205, 0.5)), blank(), front(2), back(2)));
        assertThat(setAside(plan)).containsExactly("3 QUARANTINED faint-page[3]", "4 BLANK blank-page[4]");
    }

    @Test
    void tells_a_person_when_frames_and_number_contradict_each_other() throws Exception {
        SplitPlan plan = plan(new Batch(FOLDED, front(1), back(1), extraFront(2), back(2)).misreading(3, "1 / 4"));
        assertThat(plan.booklets())
                .flatExtracting(PlannedBooklet::issues)
                .filteredOn(issue -> issue.code().equals("votes-disagree"))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.pages()).containsExactly(3);
                    assertThat(issue.detail()).contains("frames say page 5").contains("number says page 1");
                });
    }

    @Test
    void passes_on_that_a_page_cannot_be_looked_at() {
        SplitRequest good = new Batch(FOLDED, front(1), back(1)).request();
        SplitRequest unseen = new SplitRequest(
                good.pages(),
                FOLDED,
                good.options(),
                new ScriptedViews(Map.of(), (page, place, rotation, zone) -> List.of()),
                good.cancellation());

        assertThatThrownBy(() -> strategy().plan(unseen))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.code()).isEqualTo("page-missing"));
    }

    @Test
    void refuses_a_layout_of_other_sheets() {
        SplitRequest flat = new Batch(FLAT).request();

        assertThatThrownBy(() -> strategy().plan(flat))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.code()).isEqualTo("layout-unsuitable"));
    }

    private SplitPlan plan(Batch batch) throws Exception {
        return strategy().plan(batch.request());
    }

    private static Sheet[] writtenWith(Sheet.Pen... pens) {
        return IntStream.range(0, 2 * pens.length)
                .mapToObj(i -> (i % 2 == 0 ? front(i / 2 + 1) : back(i / 2 + 1)).in(pens[i / 2]))
                .toArray(Sheet[]::new);
    }
}

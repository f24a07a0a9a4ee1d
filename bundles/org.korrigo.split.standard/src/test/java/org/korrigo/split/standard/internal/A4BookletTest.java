package org.korrigo.split.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.korrigo.split.standard.internal.drawn.Layouts.FLAT;
import static org.korrigo.split.standard.internal.drawn.Layouts.PLAIN_FLAT;
import static org.korrigo.split.standard.internal.drawn.PlanText.booklets;
import static org.korrigo.split.standard.internal.drawn.PlanText.setAside;
import static org.korrigo.split.standard.internal.drawn.Sheet.blank;
import static org.korrigo.split.standard.internal.drawn.Sheet.page;
import static org.korrigo.split.standard.internal.drawn.Sheet.plain;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.testkit.SplitStrategyContract;
import org.korrigo.split.standard.internal.drawn.Batch;
import org.korrigo.split.standard.internal.drawn.Sheet;

class A4BookletTest extends SplitStrategyContract {

    private static final String FIRST = "1=1 2=2 3=3 4=4";
    private static final String SECOND = "1=5 2=6 3=7 4=8";

    @Override
    protected SplitStrategy strategy() {
        return new A4Booklet();
    }

    @Override
    protected SplitRequest sample() {
        return batch(booklet(1, "1111111"), sheets(plain(8), blank()), booklet(2, "2222222"))
                .request();
    }

    @Test
    void finds_booklets_by_their_page_numbers() throws Exception {
        SplitPlan plan = plan(booklet(1, "0523395"), booklet(2, "5656767"));

        assertThat(booklets(plan)).containsExactly(FIRST, SECOND);
    }

    @Test
    void turns_a_sheet_that_was_fed_upside_down() throws Exception {
        Sheet[] second = booklet(2, "5656767");
        second[2] = second[2].turned(Rotation.HALF_TURN);
        second[3] = second[3].turned(Rotation.HALF_TURN);
        SplitPlan plan = plan(booklet(1, "0523395"), second);

        assertThat(booklets(plan)).containsExactly(FIRST, "1=5 2=6 3=7@180 4=8@180 upside-down[7, 8]");
    }

    @Test
    void puts_swapped_sheets_in_order() throws Exception {
        SplitPlan plan = plan(
                booklet(1, "0523395"),
                sheets(page(3, 2).with("5656767"), page(4, 2), page(1, 2).with("5656767"), page(2, 2)),
                booklet(3, "2728658"));

        assertThat(booklets(plan))
                .containsExactly(FIRST, "1=7 2=8 3=5 4=6 pages-out-of-order[5, 6, 7, 8]", "1=9 2=10 3=11 4=12");
    }

    @Test
    void tells_a_missing_sheet_from_swapped_ones() throws Exception {
        SplitPlan plan =
                plan(booklet(1, "0523395"), sheets(page(3, 2).with("5656767"), page(4, 2)), booklet(3, "2728658"));

        assertThat(booklets(plan)).containsExactly(FIRST, "3=5 4=6 wrong-page-count[5, 6]", "1=7 2=8 3=9 4=10");
    }

    @Test
    void leaves_a_loose_sheet_to_a_person() throws Exception {
        SplitPlan plan = plan(booklet(1, "0523395"), sheets(plain(1), blank()), booklet(2, "5656767"));

        assertThat(booklets(plan)).containsExactly(FIRST + " loose-sheet[5]", "1=7 2=8 3=9 4=10");
        assertThat(setAside(plan)).containsExactly("5 QUARANTINED loose-sheet[5]", "6 BLANK blank-page[6]");
    }

    @Test
    void keeps_a_last_page_that_came_out_blank_and_flags_it() throws Exception {
        SplitPlan plan = plan(
                sheets(page(1, 1).with("0523395"), page(2, 1), page(3, 1).with("0523395"), blank()),
                booklet(2, "5656767"));

        assertThat(booklets(plan)).containsExactly(FIRST + " blank-page[4]", SECOND);
    }

    @Test
    void keeps_a_printed_page_on_which_nothing_was_written() throws Exception {
        SplitPlan plan = plan(
                sheets(page(1, 1).with("0523395"), page(2, 1), page(3, 1).with("0523395"), page(4, 0)),
                booklet(2, "5656767"));

        assertThat(booklets(plan)).containsExactly(FIRST, SECOND);
    }

    @Test
    void keeps_second_sheets_that_are_alike_because_nobody_wrote_on_them() throws Exception {
        SplitPlan plan = plan(
                sheets(page(1, 1).with("0523395"), page(2, 1), page(3, 0).with("0523395"), page(4, 0)),
                sheets(page(1, 2).with("5656767"), page(2, 2), page(3, 0).with("5656767"), page(4, 0)));

        assertThat(booklets(plan)).containsExactly(FIRST, SECOND);
        assertThat(plan.setAside()).isEmpty();
    }

    @Test
    void flags_both_booklets_whose_second_sheets_were_exchanged() throws Exception {
        SplitPlan plan = plan(
                sheets(page(1, 1).with("7224805"), page(2, 1), page(3, 2).with("1072833"), page(4, 2)),
                sheets(page(1, 2).with("1072833"), page(2, 2), page(3, 1).with("7224805"), page(4, 1)));

        assertThat(booklets(plan)).containsExactly(FIRST + " number-mismatch[3]", SECOND + " number-mismatch[7]");
    }

    @Test
    void flags_an_exchange_even_between_numbers_that_follow_each_other() throws Exception {
        SplitPlan plan = plan(
                sheets(page(1, 1).with("7224805"), page(2, 1), page(3, 2).with("7224806"), page(4, 2)),
                sheets(page(1, 2).with("7224806"), page(2, 2), page(3, 1).with("7224805"), page(4, 1)));

        assertThat(plan.booklets()).allMatch(booklet -> booklet.issues().size() == 1);
    }

    @Test
    void takes_a_digit_read_wrong_or_a_number_not_read_for_no_exchange() throws Exception {
        SplitPlan plan = plan(
                sheets(page(1, 1).with("7224805"), page(2, 1), page(3, 1).with("7284305"), page(4, 1)),
                sheets(page(1, 2).with("1072833"), page(2, 2), page(3, 2), page(4, 2)));

        assertThat(booklets(plan)).containsExactly(FIRST, SECOND);
    }

    @Test
    void follows_the_order_of_the_scan_when_the_form_prints_nothing_and_doubts_all_when_a_page_is_missing()
            throws Exception {
        SplitPlan plan = strategy()
                .plan(new Batch(PLAIN_FLAT, plain(1), plain(2), plain(3), blank(), plain(4), plain(5)).request());

        assertThat(booklets(plan))
                .containsExactly(
                        FIRST + " sides-unverified[1, 2, 3, 4]",
                        "1=5 2=6 wrong-page-count[5, 6] sides-unverified[5, 6]");
    }

    private static Sheet[] sheets(Sheet... sheets) {
        return sheets;
    }

    private static Sheet[] booklet(int pupil, String number) {
        return sheets(
                page(1, pupil).with(number), page(2, pupil), page(3, pupil).with(number), page(4, pupil));
    }

    private static Batch batch(Sheet[]... parts) {
        return new Batch(FLAT, Arrays.stream(parts).flatMap(Arrays::stream).toArray(Sheet[]::new));
    }

    private SplitPlan plan(Sheet[]... parts) throws Exception {
        return strategy().plan(batch(parts).request());
    }
}

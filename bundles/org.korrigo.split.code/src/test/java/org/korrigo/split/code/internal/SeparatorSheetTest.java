package org.korrigo.split.code.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.korrigo.split.code.internal.drawn.Batch.flat;
import static org.korrigo.split.code.internal.drawn.Batch.folded;
import static org.korrigo.split.code.internal.drawn.PlanText.booklets;
import static org.korrigo.split.code.internal.drawn.PlanText.setAside;
import static org.korrigo.split.code.internal.drawn.Scan.a3;
import static org.korrigo.split.code.internal.drawn.Scan.a4;

import org.junit.jupiter.api.Test;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.testkit.ScriptedViews;
import org.korrigo.spi.testkit.SplitStrategyContract;
import org.korrigo.split.code.internal.drawn.Batch;
import org.korrigo.split.code.internal.drawn.Scan;

class SeparatorSheetTest extends SplitStrategyContract {

    @Override
    protected SplitStrategy strategy() {
        return new SeparatorSheet();
    }

    @Override
    protected SplitRequest sample() {
        return flat(page(1), page(2), page(3), a4(), separator(), a4(), page(4), page(5), page(6), page(7))
                .request();
    }

    @Test
    void cuts_at_the_separator_and_takes_its_blank_back_along() throws Exception {
        SplitPlan plan = strategy().plan(sample());

        assertThat(booklets(plan)).containsExactly("1=1 2=2 3=3 4=4", "1=7 2=8 3=9 4=10");
        assertThat(setAside(plan)).containsExactly("5 DISCARDED separator[5]", "6 DISCARDED separator[6]");
    }

    @Test
    void knows_a_separator_however_it_was_fed() throws Exception {
        SplitPlan plan = plan(flat(
                separator().turned(Rotation.HALF_TURN),
                a4(),
                page(1),
                page(2),
                page(3),
                page(4),
                a4(),
                separator().turned(Rotation.CLOCKWISE_90).askew(2),
                page(5),
                page(6),
                page(7),
                page(8),
                separator().noisy().askew(-2),
                separator()));

        assertThat(booklets(plan)).containsExactly("1=3 2=4 3=5 4=6", "1=9 2=10 3=11 4=12");
        assertThat(plan.setAside()).hasSize(6);
    }

    @Test
    void looks_at_thumbnails_alone_when_the_code_is_big_and_other_pages_need_no_search() throws Exception {
        SplitRequest request = flat(page(1), page(2), separator(), a4(), page(3), page(4))
                .with("everywhere", "false")
                .request();

        assertThat(booklets(strategy().plan(request))).hasSize(2);
        assertThat(((ScriptedViews) request.views()).looks())
                .allMatch(look -> look.region().isEmpty());
    }

    @Test
    void finds_a_small_code_too() throws Exception {
        Scan small = a4().code("KORRIGO-SEPARATOR", 95, 140, 20);
        SplitPlan plan =
                plan(flat(page(1), page(2), page(3), page(4), small, a4(), page(5), page(6), page(7), page(8)));

        assertThat(booklets(plan)).containsExactly("1=1 2=2 3=3 4=4", "1=7 2=8 3=9 4=10");
    }

    @Test
    void keeps_what_stands_behind_a_separator_scanned_on_one_side() throws Exception {
        SplitPlan plan =
                plan(flat(page(1), page(2), page(3), page(4), separator(), page(5), page(6), page(7), page(8)));

        assertThat(booklets(plan)).containsExactly("1=1 2=2 3=3 4=4", "1=6 2=7 3=8 4=9");
    }

    @Test
    void flags_booklets_of_another_number_of_pages_and_a_batch_without_separator() throws Exception {
        SplitPlan cut = plan(flat(page(1), page(2), separator(), a4(), page(3), page(4), page(5), page(6), page(7)));
        assertThat(booklets(cut))
                .containsExactly(
                        "1=1 2=2 wrong-page-count[1, 2]", "1=5 2=6 3=7 4=8 5=9 wrong-page-count[5, 6, 7, 8, 9]");

        SplitPlan uncut = plan(flat(page(1), page(2), page(3), page(4)));
        assertThat(uncut.issues()).extracting(SplitIssue::code).containsExactly("no-separator");
    }

    @Test
    void takes_another_text_for_a_separator_when_told_so() throws Exception {
        Batch batch = flat(page(1), page(2), separator(), a4().code("FIN-2026", 60, 60, 80), page(3), page(4));

        assertThat(booklets(plan(batch.with("pattern", "FIN-\\d+").with("duplex", "false"))))
                .containsExactly("1=1 2=2 3=3 wrong-page-count[1, 2, 3]", "1=5 2=6 wrong-page-count[5, 6]");
    }

    @Test
    void cuts_at_blank_sheets_but_not_at_the_blank_back_of_a_page() throws Exception {
        Batch batch = flat(page(1), page(2), page(3), a4(), a4(), a4(), page(4), a4(), page(5), page(6));
        SplitPlan plan = plan(batch.with("kind", "blank"));

        assertThat(booklets(plan)).containsExactly("1=1 2=2 3=3 4=4", "1=7 2=8 3=9 4=10");
        assertThat(setAside(plan)).containsExactly("5 DISCARDED separator[5]", "6 DISCARDED separator[6]");
    }

    @Test
    void cuts_at_every_blank_page_of_one_sided_scans() throws Exception {
        Batch batch = flat(page(1), page(2), page(3), page(4), a4(), page(5), page(6), page(7), page(8));

        assertThat(booklets(plan(batch.with("kind", "blank").with("duplex", "false"))))
                .containsExactly("1=1 2=2 3=3 4=4", "1=6 2=7 3=8 4=9");
    }

    @Test
    void lays_folded_sheets_out_as_booklets() throws Exception {
        Scan sheet = a3().code("KORRIGO-SEPARATOR", 60, 60, 120);
        SplitPlan plan = plan(folded(a3().written(1), a3().written(2), sheet, a3(), a3().written(3), a3().written(4)));

        assertThat(booklets(plan)).containsExactly("1=1R 2=2L 3=2R 4=1L", "1=5R 2=6L 3=6R 4=5L");
    }

    @Test
    void refuses_a_kind_of_separator_it_does_not_know() {
        assertThatThrownBy(() -> plan(flat().with("kind", "colour")))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.facts()).containsEntry("option", "kind"));
    }

    private SplitPlan plan(Batch batch) throws Exception {
        return strategy().plan(batch.request());
    }

    private static Scan separator() {
        return a4().code("KORRIGO-SEPARATOR", 55, 90, 100);
    }

    private static Scan page(int hand) {
        return a4().written(hand);
    }
}

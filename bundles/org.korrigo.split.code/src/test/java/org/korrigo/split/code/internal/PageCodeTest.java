package org.korrigo.split.code.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.korrigo.split.code.internal.drawn.Batch.flat;
import static org.korrigo.split.code.internal.drawn.PlanText.booklets;
import static org.korrigo.split.code.internal.drawn.PlanText.setAside;
import static org.korrigo.split.code.internal.drawn.Scan.a4;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.testkit.ScriptedViews;
import org.korrigo.spi.testkit.SplitStrategyContract;
import org.korrigo.split.code.internal.drawn.Batch;
import org.korrigo.split.code.internal.drawn.Scan;

class PageCodeTest extends SplitStrategyContract {

    private static final Region CORNER = new Region(0.84, 0.03, 0.12, 0.08);

    @Override
    protected SplitStrategy strategy() {
        return new PageCode();
    }

    @Override
    protected SplitRequest sample() {
        return flat(
                        page("A", 1),
                        page("A", 2),
                        page("A", 3),
                        page("A", 4),
                        page("B", 1),
                        page("B", 2),
                        page("B", 3),
                        page("B", 4))
                .request();
    }

    @Test
    void gathers_the_pages_of_a_booklet_from_anywhere_in_the_batch_and_puts_them_in_order() throws Exception {
        SplitPlan plan = plan(flat(
                page("B", 4),
                page("A", 1),
                page("B", 2),
                page("A", 3),
                page("B", 1),
                page("A", 2),
                page("B", 3),
                page("A", 4)));

        assertThat(booklets(plan)).containsExactly("1=5 2=3 3=7 4=1", "1=2 2=6 3=4 4=8");
        assertThat(plan.booklets()).allMatch(booklet -> booklet.confidence() == 1);
    }

    @Test
    void turns_pages_upright_by_their_code_however_they_lay_in_the_scanner() throws Exception {
        SplitPlan plan = plan(flat(
                page("A", 1).turned(Rotation.HALF_TURN).askew(1.5),
                page("A", 2).turned(Rotation.CLOCKWISE_90).askew(-2),
                page("A", 3).turned(Rotation.CLOCKWISE_270).noisy(),
                page("A", 4).askew(2).noisy()));

        assertThat(booklets(plan)).containsExactly("1=1@180 2=2@270 3=3@90 4=4");
    }

    @Test
    void believes_the_place_of_a_sticker_more_than_its_sense() throws Exception {
        Scan upright = a4().written(1).sticker("A/1", 180, 14, 16);
        Scan overhead = a4().written(2).sticker("A/2", 180, 14, 16).turned(Rotation.HALF_TURN);
        Batch batch = flat(upright, overhead, page("A", 3), page("A", 4)).zone("page-code", 0, CORNER);

        assertThat(booklets(plan(batch))).containsExactly("1=1 2=2@180 3=3 4=4");
    }

    @Test
    void says_which_pages_are_missing() throws Exception {
        SplitPlan plan = plan(flat(page("A", 1), page("A", 2), page("A", 4), page("B", 1), page("B", 2), page("B", 3)));

        assertThat(booklets(plan))
                .containsExactly("1=1 2=2 4=3 wrong-page-count[1, 2, 3]", "1=4 2=5 3=6 wrong-page-count[4, 5, 6]");
        assertThat(plan.booklets().get(0).issues().get(0).detail()).contains("pages 3 were not found");
    }

    @Test
    void keeps_the_first_of_two_pages_with_one_code_and_asks_about_the_other() throws Exception {
        SplitPlan plan = plan(flat(page("A", 1), page("A", 2), page("A", 2), page("A", 3), page("A", 4)));

        assertThat(booklets(plan)).containsExactly("1=1 2=2 3=4 4=5 duplicate-scan[3, 2]");
        assertThat(setAside(plan)).containsExactly("3 QUARANTINED duplicate-scan[3, 2]");
    }

    @Test
    void does_not_doubt_a_booklet_for_the_same_bytes_twice() throws Exception {
        SplitPlan plan = plan(flat(page("A", 1), page("A", 2), page("A", 2), page("A", 3), page("A", 4))
                .copying(3, 2));

        assertThat(booklets(plan)).containsExactly("1=1 2=2 3=4 4=5");
        assertThat(setAside(plan)).containsExactly("3 QUARANTINED duplicate-scan[3, 2]");
    }

    @Test
    void puts_a_page_without_code_into_the_one_gap_it_fits_and_flags_it() throws Exception {
        SplitPlan plan = plan(flat(page("A", 1), page("A", 2), a4().written(7), page("A", 4)));

        assertThat(booklets(plan)).containsExactly("1=1 2=2 3=3 4=4 unrecognised-page[3]");
    }

    @Test
    void guesses_no_place_for_a_page_without_code_that_fits_several_gaps_or_none() throws Exception {
        SplitPlan plan = plan(flat(
                page("A", 1),
                page("A", 2),
                page("A", 3),
                a4().written(7),
                page("B", 2),
                page("B", 3),
                page("B", 4),
                a4()));

        assertThat(booklets(plan))
                .containsExactly("1=1 2=2 3=3 wrong-page-count[1, 2, 3]", "2=5 3=6 4=7 wrong-page-count[5, 6, 7]");
        assertThat(setAside(plan)).containsExactly("4 QUARANTINED code-missing[4]", "8 BLANK blank-page[8]");
    }

    @Test
    void expects_no_code_where_the_layout_has_no_zone_for_it() throws Exception {
        Batch batch = flat(page("A", 1), a4().written(2), page("A", 3), a4(), page("B", 1), a4(), page("B", 3), a4())
                .zone("page-code", 1, CORNER)
                .zone("page-code", 3, CORNER);

        assertThat(booklets(plan(batch))).containsExactly("1=1 2=2 3=3 4=4", "1=5 2=6 3=7 4=8");
    }

    @Test
    void asks_about_pages_beyond_the_booklet_and_refuses_impossible_ones() throws Exception {
        SplitPlan plan = plan(flat(
                page("A", 1), page("A", 2), page("A", 3), page("A", 4), page("A", 5), page("A", 40), page("A", 0)));

        assertThat(booklets(plan)).containsExactly("1=1 2=2 3=3 4=4 5=5 extra-sheet[5]");
        assertThat(setAside(plan))
                .containsExactly("6 QUARANTINED unexpected-code[6]", "7 QUARANTINED unexpected-code[7]");
    }

    @Test
    void reads_the_pattern_of_the_school_and_no_other_code_on_the_page() throws Exception {
        Scan both = a4().written(1).code("https://example.org/9-9", 20, 250, 25).code("p=2;copie=0042");
        Batch batch = flat(a4().written(2).code("p=1;copie=0042"), both)
                .with("pattern", "p=(?<page>\\d+);copie=(?<booklet>\\d{4})");

        assertThat(booklets(plan(batch))).containsExactly("1=1 2=2 wrong-page-count[1, 2]");
    }

    @Test
    void never_says_what_a_code_said() throws Exception {
        SplitPlan plan = plan(flat(page("DUPONT-LEA", 1), page("DUPONT-LEA", 1), page("DUPONT-LEA", 77)));

        assertThat(plan.toString()).doesNotContain("DUPONT");
    }

    @Test
    void looks_no_further_than_the_zone_of_the_layout() throws Exception {
        SplitRequest request = flat(page("A", 1), page("A", 2), page("A", 3), page("A", 4))
                .zone("page-code", 0, CORNER)
                .request();
        strategy().plan(request);

        assertThat(((ScriptedViews) request.views()).looks())
                .flatExtracting(look -> look.region().stream().toList())
                .hasSize(4)
                .allMatch(region -> region.width() * region.height() < 0.04);
    }

    @Test
    void learns_where_codes_are_when_nobody_said_it() throws Exception {
        SplitRequest request = sample();
        strategy().plan(request);

        List<Region> looks = ((ScriptedViews) request.views())
                .looks().stream().flatMap(look -> look.region().stream()).toList();
        assertThat(looks).hasSize(8);
        assertThat(looks.subList(1, 8)).allMatch(region -> region.width() * region.height() < 0.04);
    }

    @Test
    void reads_a_big_code_on_the_thumbnail_alone() throws Exception {
        Scan straight = a4().code("A/1", 50, 50, 60).at(300);
        Scan askew = a4().code("A/2", 50, 50, 60).at(300).askew(2);
        SplitRequest request = flat(straight, askew).request();
        strategy().plan(request);

        assertThat(((ScriptedViews) request.views()).looks())
                .allMatch(look -> look.region().isEmpty());
    }

    @Test
    void reads_a_small_code_of_a_fine_scan() throws Exception {
        Batch batch = flat(
                a4().written(1).code("EX26-0001/1", 190, 8, 9).at(300).askew(1),
                a4().written(2).code("EX26-0001/2", 190, 8, 9).at(300).noisy());

        assertThat(booklets(plan(batch))).containsExactly("1=1 2=2 wrong-page-count[1, 2]");
    }

    @Test
    void refuses_options_it_cannot_follow() {
        assertThatThrownBy(() -> plan(flat().with("on", "verso")))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.code()).isEqualTo("option-invalid"));
        assertThatThrownBy(() -> plan(flat().with("pattern", "(?<page>\\d")))
                .hasMessageContaining("The option pattern must be a regular expression");
        assertThatThrownBy(() -> plan(flat().with("pattern", "(?<page>\\d)")))
                .hasMessageContaining("groups named booklet and page");
        assertThatThrownBy(() -> plan(flat().with("region", "0 0 2 2"))).hasMessageContaining("x y width height");
        assertThatThrownBy(() -> plan(flat().with("turn", "45"))).hasMessageContaining("0, 90, 180 or 270");
        assertThatThrownBy(() -> plan(flat().with("zone", "stamp")))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.code()).isEqualTo("layout-unsuitable"));
    }

    private SplitPlan plan(Batch batch) throws Exception {
        return strategy().plan(batch.request());
    }

    private static Scan page(String booklet, int page) {
        return a4().written(booklet.hashCode() + page).code(booklet + "/" + page);
    }
}

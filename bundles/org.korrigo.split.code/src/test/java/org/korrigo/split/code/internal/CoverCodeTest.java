package org.korrigo.split.code.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.korrigo.split.code.internal.drawn.Batch.flat;
import static org.korrigo.split.code.internal.drawn.Batch.folded;
import static org.korrigo.split.code.internal.drawn.PlanText.booklets;
import static org.korrigo.split.code.internal.drawn.PlanText.setAside;
import static org.korrigo.split.code.internal.drawn.Scan.a3;
import static org.korrigo.split.code.internal.drawn.Scan.a4;

import org.junit.jupiter.api.Test;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.testkit.SplitStrategyContract;
import org.korrigo.split.code.internal.drawn.Batch;
import org.korrigo.split.code.internal.drawn.Scan;

class CoverCodeTest extends SplitStrategyContract {

    @Override
    protected SplitStrategy strategy() {
        return new PageCode();
    }

    @Override
    protected SplitRequest sample() {
        return covers(flat(cover("A"), inner(1), a4(), inner(2), cover("B"), inner(3), inner(4), a4()))
                .request();
    }

    @Test
    void begins_a_booklet_at_each_cover_and_keeps_blank_pages_in_it() throws Exception {
        assertThat(booklets(strategy().plan(sample()))).containsExactly("1=1 2=2 3=3 4=4", "1=5 2=6 3=7 4=8");
    }

    @Test
    void flags_booklets_of_another_number_of_pages_and_pages_before_the_first_cover() throws Exception {
        SplitPlan plan = plan(flat(inner(9), cover("A"), inner(1), inner(2), cover("B"), inner(3), inner(4), inner(5)));

        assertThat(booklets(plan)).containsExactly("1=2 2=3 3=4 wrong-page-count[2, 3, 4]", "1=5 2=6 3=7 4=8");
        assertThat(setAside(plan)).containsExactly("1 QUARANTINED no-cover[1]");
    }

    @Test
    void joins_what_a_lost_cover_leaves_but_says_so() throws Exception {
        SplitPlan plan = plan(flat(cover("A"), inner(1), inner(2), inner(3), inner(4), inner(5), inner(6), inner(7)));

        assertThat(plan.booklets()).singleElement().satisfies(booklet -> assertThat(booklet.issues())
                .extracting(issue -> issue.code())
                .containsExactly("wrong-page-count"));
    }

    @Test
    void doubts_two_covers_with_one_code() throws Exception {
        SplitPlan plan = plan(flat(cover("A"), inner(1), inner(2), inner(3), cover("A"), inner(4), inner(5), inner(6)));

        assertThat(booklets(plan))
                .containsExactly("1=1 2=2 3=3 4=4 duplicate-scan[5, 1]", "1=5 2=6 3=7 4=8 duplicate-scan[5, 1]");
    }

    @Test
    void turns_a_booklet_with_its_cover_and_asks() throws Exception {
        Rotation over = Rotation.HALF_TURN;
        SplitPlan plan = plan(
                flat(cover("A").turned(over), inner(1).turned(over), inner(2).turned(over), inner(3).turned(over)));

        assertThat(booklets(plan)).containsExactly("1=1@180 2=2@180 3=3@180 4=4@180 upside-down[1, 2, 3, 4]");
    }

    @Test
    void finds_the_cover_of_folded_sheets() throws Exception {
        Scan front = a3().written(1).code("A", 390, 14, 16);
        Scan other = a3().written(3).code("B", 390, 14, 16).askew(2);
        SplitPlan plan = plan(folded(front, a3().written(2), other, a3().written(4)));

        assertThat(booklets(plan)).containsExactly("1=1R 2=2L 3=2R 4=1L", "1=3R 2=4L 3=4R 4=3L");
    }

    private SplitPlan plan(Batch batch) throws Exception {
        return strategy().plan(covers(batch).request());
    }

    private static Batch covers(Batch batch) {
        return batch.with("on", "cover");
    }

    private static Scan cover(String booklet) {
        return inner(booklet.hashCode()).code(booklet);
    }

    private static Scan inner(int hand) {
        return a4().written(hand);
    }
}

package org.korrigo.split.code.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.korrigo.split.code.internal.drawn.Batch.folded;
import static org.korrigo.split.code.internal.drawn.PlanText.booklets;
import static org.korrigo.split.code.internal.drawn.PlanText.setAside;
import static org.korrigo.split.code.internal.drawn.Scan.a3;

import org.junit.jupiter.api.Test;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.testkit.SplitStrategyContract;
import org.korrigo.split.code.internal.drawn.Batch;
import org.korrigo.split.code.internal.drawn.Scan;

class PageCodeOnSpreadsTest extends SplitStrategyContract {

    @Override
    protected SplitStrategy strategy() {
        return new PageCode();
    }

    @Override
    protected SplitRequest sample() {
        return folded(spread("A", 4, 1), spread("A", 2, 3), spread("B", 4, 1), spread("B", 2, 3))
                .request();
    }

    @Test
    void reads_the_code_of_each_half() throws Exception {
        assertThat(booklets(strategy().plan(sample()))).containsExactly("1=1R 2=2L 3=2R 4=1L", "1=3R 2=4L 3=4R 4=3L");
    }

    @Test
    void turns_sheets_upright_wherever_their_top_was() throws Exception {
        SplitPlan plan = plan(folded(
                spread("A", 4, 1).turned(Rotation.CLOCKWISE_90).askew(1),
                spread("A", 2, 3).turned(Rotation.HALF_TURN),
                spread("B", 2, 3).turned(Rotation.CLOCKWISE_270),
                spread("B", 4, 1).askew(-1).noisy()));

        assertThat(booklets(plan)).containsExactly("1=1R@270 2=2L@180 3=2R@180 4=1L@270", "1=4R 2=3L@90 3=3R@90 4=4L");
    }

    @Test
    void places_the_half_without_code_beside_the_other_and_flags_it() throws Exception {
        Scan halfCoded = a3().written(3).code("A/3", 390, 14, 16);

        assertThat(booklets(plan(folded(spread("A", 4, 1), halfCoded))))
                .containsExactly("1=1R 2=2L 3=2R 4=1L unrecognised-page[2]");
    }

    @Test
    void sets_aside_a_sheet_whose_codes_contradict_each_other() throws Exception {
        Scan torn = a3().written(3).code("A/2", 180, 14, 16).code("B/3", 390, 14, 16);
        SplitPlan plan = plan(folded(spread("A", 4, 1), torn, a3().written(4), a3()));

        assertThat(booklets(plan)).containsExactly("1=1R 4=1L wrong-page-count[1]");
        assertThat(setAside(plan))
                .containsExactly(
                        "2 QUARANTINED code-conflict[2]", "3 QUARANTINED code-missing[3]", "4 BLANK blank-page[4]");
    }

    @Test
    void sets_aside_the_second_scan_of_a_sheet_as_a_whole() throws Exception {
        SplitPlan plan = plan(folded(spread("A", 4, 1), spread("A", 2, 3), spread("A", 2, 3)));

        assertThat(booklets(plan)).containsExactly("1=1R 2=2L 3=2R 4=1L duplicate-scan[3, 2]");
        assertThat(setAside(plan)).containsExactly("3 QUARANTINED duplicate-scan[3, 2]");
    }

    private SplitPlan plan(Batch batch) throws Exception {
        return strategy().plan(batch.request());
    }

    private static Scan spread(String booklet, int left, int right) {
        return a3().written(booklet.hashCode() + left)
                .code(booklet + "/" + left, 180, 14, 16)
                .code(booklet + "/" + right, 390, 14, 16);
    }
}

package org.korrigo.split.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.korrigo.split.standard.internal.drawn.Layouts.PLAIN_FLAT;
import static org.korrigo.split.standard.internal.drawn.Layouts.PLAIN_FOLDED;
import static org.korrigo.split.standard.internal.drawn.PlanText.booklets;
import static org.korrigo.split.standard.internal.drawn.Sheet.plain;

import org.junit.jupiter.api.Test;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.split.standard.internal.drawn.Batch;

class OneFileOneCopyTest {

    private final OneFileOneCopy strategy = new OneFileOneCopy();

    @Test
    void makes_one_booklet_of_all_pages() throws Exception {
        SplitPlan plan = strategy.plan(new Batch(PLAIN_FLAT, plain(1), plain(1), plain(1), plain(1)).request());

        assertThat(booklets(plan)).containsExactly("1=1 2=2 3=3 4=4");
    }

    @Test
    void flags_another_number_of_pages_than_the_layout_has() throws Exception {
        SplitPlan plan = strategy.plan(new Batch(PLAIN_FOLDED, plain(1), plain(1), plain(1)).request());

        assertThat(booklets(plan)).containsExactly("1=1R 2=2L 3=2R 4=1L 5=3R 8=3L wrong-page-count[1, 2, 3]");
    }

    @Test
    void plans_nothing_for_an_empty_file() throws Exception {
        assertThat(strategy.plan(new Batch(PLAIN_FLAT).request()).booklets()).isEmpty();
    }
}

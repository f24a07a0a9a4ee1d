package org.korrigo.split.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.korrigo.split.standard.internal.drawn.Layouts.FOLDED;
import static org.korrigo.split.standard.internal.drawn.Layouts.PLAIN_FLAT;
import static org.korrigo.split.standard.internal.drawn.PlanText.booklets;
import static org.korrigo.split.standard.internal.drawn.Sheet.plain;

import org.junit.jupiter.api.Test;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.testkit.ScriptedViews;
import org.korrigo.spi.testkit.SplitStrategyContract;
import org.korrigo.split.standard.internal.drawn.Batch;

class FixedPagesTest extends SplitStrategyContract {

    @Override
    protected SplitStrategy strategy() {
        return new FixedPages();
    }

    @Override
    protected SplitRequest sample() {
        return new Batch(PLAIN_FLAT, plain(1), plain(1), plain(1), plain(1), plain(2), plain(2)).request();
    }

    @Test
    void counts_pages_and_flags_what_is_left_over() throws Exception {
        assertThat(booklets(strategy().plan(sample())))
                .containsExactly("1=1 2=2 3=3 4=4", "1=5 2=6 wrong-page-count[5, 6]");
    }

    @Test
    void halves_folded_sheets() throws Exception {
        SplitRequest request = new Batch(FOLDED, plain(1), plain(1), plain(2), plain(2)).request();

        assertThat(booklets(strategy().plan(request))).containsExactly("1=1R 2=2L 3=2R 4=1L", "1=3R 2=4L 3=4R 4=3L");
    }

    @Test
    void looks_at_no_page() throws Exception {
        SplitRequest request = sample();
        strategy().plan(request);

        assertThat(((ScriptedViews) request.views()).looks()).isEmpty();
    }
}

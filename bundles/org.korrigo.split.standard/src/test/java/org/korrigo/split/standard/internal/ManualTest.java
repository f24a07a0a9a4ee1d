package org.korrigo.split.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.korrigo.split.standard.internal.drawn.Layouts.PLAIN_FLAT;
import static org.korrigo.split.standard.internal.drawn.Layouts.PLAIN_FOLDED;
import static org.korrigo.split.standard.internal.drawn.PlanText.booklets;
import static org.korrigo.split.standard.internal.drawn.PlanText.setAside;
import static org.korrigo.split.standard.internal.drawn.Sheet.plain;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.testkit.ScriptedViews;
import org.korrigo.spi.testkit.SplitStrategyContract;
import org.korrigo.split.standard.internal.drawn.Batch;
import org.korrigo.split.standard.internal.drawn.Sheet;

class ManualTest extends SplitStrategyContract {

    @Override
    protected SplitStrategy strategy() {
        return new Manual();
    }

    @Override
    protected SplitRequest sample() {
        return request(PLAIN_FOLDED, 5, "1R 2L 2R 1L; 3R 4L 4R 3L");
    }

    @Test
    void carries_out_the_plan_to_the_letter() throws Exception {
        SplitPlan plan = draw(PLAIN_FLAT, "4 1@180 3-2; 5\n7, 6@90; blank 8; discard 9 10");

        assertThat(booklets(plan)).containsExactly("1=4 2=1@180 3=3 4=2", "1=5", "1=7 2=6@90");
        assertThat(setAside(plan))
                .containsExactly("8 BLANK blank-page[8]", "9 DISCARDED discarded[9]", "10 DISCARDED discarded[10]");
        assertThat(plan.booklets()).allMatch(booklet -> booklet.confidence() == 1);
    }

    @Test
    void sets_aside_what_the_plan_does_not_name() throws Exception {
        SplitPlan plan = strategy().plan(sample());

        assertThat(booklets(plan)).containsExactly("1=1R 2=2L 3=2R 4=1L", "1=3R 2=4L 3=4R 4=3L");
        assertThat(setAside(plan)).containsExactly("5 QUARANTINED not-in-plan[5]");
    }

    @Test
    void takes_halves_of_the_sheet_as_it_stands_upright() throws Exception {
        Sheet standing = plain(1).turned(Rotation.CLOCKWISE_90);
        SplitRequest request =
                with(new Batch(PLAIN_FOLDED, standing, plain(2)).request(), "1R@270 1L@270; 2L@180 2R@180");

        assertThat(booklets(strategy().plan(request))).containsExactly("1=1R@270 2=1L@270", "1=2L@180 2=2R@180");
    }

    @Test
    void asks_about_a_half_that_is_forgotten_but_not_about_one_that_is_declared() throws Exception {
        assertThat(booklets(draw(PLAIN_FOLDED, "1R; 2R; blank 2L; 3-10")))
                .containsExactly("1=1R half-not-in-plan[1]", "1=2R", "1=3 2=4 3=5 4=6 5=7 6=8 7=9 8=10");
        assertThat(setAside(draw(PLAIN_FOLDED, "2-10; blank 1L"))).containsExactly("1 QUARANTINED not-in-plan[1]");
        assertThat(setAside(draw(PLAIN_FOLDED, "2-10; blank 1L 1R"))).containsExactly("1 BLANK blank-page[1]");
    }

    @Test
    void reads_plans_of_programs() throws Exception {
        String json =
                " [ {\"pages\": [\"1R\", \"1L\"]}, {\"pages\":[3,\"4-6\",\"7@180\"]},\n{\"blank\":[8]},{\"discard\":[9, 10, 2]} ] ";
        SplitPlan plan = draw(PLAIN_FOLDED, json);

        assertThat(booklets(plan)).containsExactly("1=1R 2=1L", "1=3 2=4 3=5 4=6 5=7@180");
        assertThat(setAside(plan)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2; 3x; 4,6,3x",
        "1 2; blank; 4,11,;",
        "1 2; blank,11,''",
        "1 discard 2,3,discard",
        "3-6L,1,3-6L",
        "7@45,1,7@45",
        "0-99999999,1,0-99999999",
        "'[{\"pages\":[1,\"2X\"]}]',15,2X",
        "'[{\"sheets\":[1]}]',4,sheets",
        "'[{\"pages\":[1 2]}]',14,2",
        "'[{\"pages\":[1]}] 7',17,7",
        "'[{\"pages\":[1]',14,''",
        "'[{\"pages\":[1,?]}]',14,?]}]",
        "'[[1]]',2,["
    })
    void says_where_a_plan_cannot_be_read(String plan, String position, String found) {
        PluginException fault = fault(PLAIN_FLAT, plan);

        assertThat(fault.code()).isEqualTo("plan-syntax");
        assertThat(fault.facts()).containsEntry("position", position).containsEntry("found", found);
        assertThat(fault.facts().get("expected")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "1-4; 11,plan-unknown-page,11,''",
        "0,plan-unknown-page,0,''",
        "1-4; 4-6,plan-page-twice,4,''",
        "1R 1L; blank 1,plan-page-twice,1,''",
        "1R 1L 2R 1R,plan-half-twice,1,R",
        "1 1L,plan-half-twice,1,L"
    })
    void refuses_plans_that_cannot_be_carried_out(String plan, String code, String page, String half) {
        PluginException fault = fault(PLAIN_FOLDED, plan);

        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.facts()).containsEntry("page", page).containsEntry("half", half);
    }

    @Test
    void halves_no_page_that_is_no_spread() {
        assertThat(fault(PLAIN_FLAT, "1 2L").code()).isEqualTo("plan-not-a-spread");
        assertThat(fault(PLAIN_FOLDED, "1L@90").code()).isEqualTo("plan-not-a-spread");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void needs_a_plan(String plan) {
        assertThat(fault(PLAIN_FLAT, plan).code()).isEqualTo("plan-missing");
    }

    @Test
    void looks_at_no_page() throws Exception {
        SplitRequest request = sample();
        strategy().plan(request);

        assertThat(((ScriptedViews) request.views()).looks()).isEmpty();
    }

    private SplitPlan draw(BookletLayout layout, String plan) throws Exception {
        return strategy().plan(request(layout, 10, plan));
    }

    private PluginException fault(BookletLayout layout, String plan) {
        return catchThrowableOfType(PluginException.class, () -> draw(layout, plan));
    }

    private static SplitRequest request(BookletLayout layout, int pages, String plan) {
        Sheet[] sheets = new Sheet[pages];
        for (int i = 0; i < pages; i++) {
            sheets[i] = plain(i + 1);
        }
        return with(new Batch(layout, sheets).request(), plan);
    }

    private static SplitRequest with(SplitRequest request, String plan) {
        Options options = new Options(Map.of("plan", plan));
        return new SplitRequest(request.pages(), request.layout(), options, request.views(), request.cancellation());
    }
}

package org.korrigo.application.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SetAsidePage;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;

class PlanCheckTest {

    private static final Set<Integer> PAGES = Set.of(1, 2, 3);

    @Test
    void acceptsBothHalvesOfASheetAndASetAsidePage() {
        SplitPlan plan = plan(List.of(left(1), right(1), left(2)), List.of(blank(3)));
        assertThatCode(() -> PlanCheck.requireEveryPageOnce(plan, PAGES)).doesNotThrowAnyException();
    }

    @Test
    void refusesAForgottenPage() {
        refuses(plan(List.of(left(1)), List.of(blank(3))));
    }

    @Test
    void refusesAPageInABookletAndSetAside() {
        refuses(plan(List.of(left(1), left(2), left(3)), List.of(blank(3))));
    }

    @Test
    void refusesAHalfUsedTwice() {
        refuses(plan(List.of(left(1), left(1), left(2)), List.of(blank(3))));
    }

    @Test
    void refusesAPageSetAsideTwice() {
        refuses(plan(List.of(left(1), left(2)), List.of(blank(3), blank(3))));
    }

    @Test
    void refusesAPageThatIsNotThere() {
        refuses(plan(List.of(left(1), left(2), left(4)), List.of(blank(3))));
    }

    private static void refuses(SplitPlan plan) {
        assertThatThrownBy(() -> PlanCheck.requireEveryPageOnce(plan, PAGES))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("split-plan-invalid");
    }

    private static SplitPlan plan(List<PlannedPage> pages, List<SetAsidePage> aside) {
        return new SplitPlan(List.of(new PlannedBooklet(pages, 1, List.of())), aside, List.of());
    }

    private static PlannedPage left(int source) {
        return new PlannedPage(source, Region.LEFT_HALF, Rotation.NONE, 1);
    }

    private static PlannedPage right(int source) {
        return new PlannedPage(source, Region.RIGHT_HALF, Rotation.NONE, 2);
    }

    private static SetAsidePage blank(int source) {
        return new SetAsidePage(
                source, SetAsidePage.Fate.BLANK, new SplitIssue("blank-page", "Nothing on it.", List.of(source)));
    }
}

package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SetAsidePage;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;

/** What every split strategy promises. */
public abstract class SplitStrategyContract {

    private static final double HALF_A_PIXEL = 1e-4;

    protected abstract SplitStrategy strategy();

    /** The pages of two booklets at least, in order, and what can be seen on them. The same at every call. */
    protected abstract SplitRequest sample();

    @Test
    void findsTheBooklets() throws Exception {
        assertThat(plan(sample()).booklets()).hasSizeGreaterThanOrEqualTo(2).allMatch(booklet -> !booklet.pages()
                .isEmpty());
    }

    @Test
    void accountsForEveryPageOnce() throws Exception {
        SplitPlan plan = plan(sample());
        Set<Integer> placed = sources(plan).collect(Collectors.toSet());
        List<Integer> aside = plan.setAside().stream().map(SetAsidePage::source).toList();
        assertThat(aside).doesNotHaveDuplicates().doesNotContainAnyElementsOf(placed);
        assertThat(Stream.concat(placed.stream(), aside.stream()).sorted())
                .containsExactlyElementsOf(numbers(sample()).sorted().toList());
    }

    @Test
    void usesNoPartOfAPageTwice() throws Exception {
        List<PlannedPage> pages = plan(sample()).booklets().stream()
                .flatMap(booklet -> booklet.pages().stream())
                .toList();
        for (PlannedPage one : pages) {
            assertThat(pages).noneMatch(other -> other != one && overlap(one, other));
        }
    }

    @Test
    void numbersThePagesOfABookletInReadingOrder() throws Exception {
        assertThat(plan(sample()).booklets()).allSatisfy(booklet -> assertThat(booklet.pages())
                .extracting(PlannedPage::logical)
                .allMatch(logical -> logical >= 1)
                .doesNotHaveDuplicates()
                .isSorted());
    }

    @Test
    void keepsConfidenceBetweenZeroAndOne() throws Exception {
        assertThat(plan(sample()).booklets())
                .extracting(PlannedBooklet::confidence)
                .allMatch(confidence -> confidence >= 0 && confidence <= 1);
    }

    @Test
    void explainsItsDoubts() throws Exception {
        SplitPlan plan = plan(sample());
        List<SplitIssue> issues = new ArrayList<>(plan.issues());
        plan.booklets().forEach(booklet -> issues.addAll(booklet.issues()));
        plan.setAside().forEach(page -> issues.add(page.reason()));
        List<Integer> known = numbers(sample()).toList();
        assertThat(issues).allSatisfy(issue -> {
            assertThat(issue.code()).matches("[a-z][a-z0-9-]*");
            assertThat(issue.detail()).isNotBlank();
            assertThat(known).containsAll(issue.pages());
        });
    }

    @Test
    void plansNothingForAnEmptyBatch() throws Exception {
        SplitRequest sample = sample();
        SplitPlan plan = plan(
                new SplitRequest(List.of(), sample.layout(), sample.options(), sample.views(), sample.cancellation()));
        assertThat(plan.booklets()).isEmpty();
        assertThat(plan.setAside()).isEmpty();
    }

    @Test
    void plansAlikeTwice() throws Exception {
        assertThat(plan(sample())).isEqualTo(plan(sample()));
    }

    @Test
    void looksAtThePagesOfTheRequestAloneAndNeverAtAWholeRaster() throws Exception {
        SplitRequest sample = sample();
        if (sample.views() instanceof ScriptedViews views) {
            plan(sample);
            List<Integer> known = numbers(sample).toList();
            assertThat(views.looks()).allMatch(look -> known.contains(look.page()));
            assertThat(views.looks())
                    .noneMatch(
                            look -> look.region().filter(Region.WHOLE::equals).isPresent());
        }
    }

    @Test
    void stopsWhenCancelled() {
        SplitRequest sample = sample();
        SplitRequest cancelled =
                new SplitRequest(sample.pages(), sample.layout(), sample.options(), sample.views(), () -> true);
        assertThatThrownBy(() -> plan(cancelled)).isInstanceOf(InterruptedException.class);
    }

    @Test
    void servesFourThreadsAtOnce() throws Exception {
        assertThat(AtOnce.call(4, () -> plan(sample()))).containsOnly(plan(sample()));
    }

    private SplitPlan plan(SplitRequest request) throws PluginException, InterruptedException {
        return strategy().plan(request);
    }

    private static Stream<Integer> numbers(SplitRequest request) {
        return request.pages().stream().map(PageFacts::number);
    }

    private static Stream<Integer> sources(SplitPlan plan) {
        return plan.booklets().stream()
                .flatMap(booklet -> booklet.pages().stream())
                .map(PlannedPage::source);
    }

    private static boolean overlap(PlannedPage one, PlannedPage other) {
        Region a = one.region();
        Region b = other.region();
        double width = Math.min(a.x() + a.width(), b.x() + b.width()) - Math.max(a.x(), b.x());
        double height = Math.min(a.y() + a.height(), b.y() + b.height()) - Math.max(a.y(), b.y());
        return one.source() == other.source() && width > HALF_A_PIXEL && height > HALF_A_PIXEL;
    }
}

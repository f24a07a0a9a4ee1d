package org.korrigo.application.internal.selftest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.layout.ListedLayout;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SetAsidePage;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;

/** What every split strategy promises, on pages of one of its own layouts, or of a plain one when no layout asks for it. */
final class SplitTrials implements SelfTest<SplitStrategy> {

    private static final BookletLayout PLAIN = new BookletLayout(
            "self-test", "1.0.0", Map.of("fr", "self-test"), SheetKind.A4_PAGES, 4, "", Options.NONE, List.of());
    private static final double HALF_A_PIXEL = 1e-4;

    private final LayoutRegistry layouts;

    SplitTrials(LayoutRegistry layouts) {
        this.layouts = layouts;
    }

    @Override
    public Class<SplitStrategy> spi() {
        return SplitStrategy.class;
    }

    @Override
    public List<Promise<SplitStrategy>> promises(PluginEntry plugin) {
        BookletLayout layout = layoutOf(plugin.id());
        List<PageFacts> pages = SampleViews.pages(layout);
        return List.of(
                new Promise<>("uses-each-page-once", onPlan(layout, pages, SplitTrials::usesEachPageOnce)),
                new Promise<>("uses-no-part-of-a-page-twice", onPlan(layout, pages, SplitTrials::usesNoPartTwice)),
                new Promise<>("keeps-confidence-in-bounds", onPlan(layout, pages, SplitTrials::keepsConfidence)),
                new Promise<>("plans-nothing-for-an-empty-batch", onPlan(layout, List.of(), SplitTrials::isEmpty)),
                new Promise<>("plans-alike-twice", strategy -> plansAlike(strategy, request(layout, pages))));
    }

    private BookletLayout layoutOf(String strategy) {
        return layouts.layouts().stream()
                .map(ListedLayout::id)
                .distinct()
                .map(layouts::find)
                .flatMap(Optional::stream)
                .filter(layout -> layout.splitStrategy().equals(strategy))
                .findFirst()
                .orElse(PLAIN);
    }

    private static SplitRequest request(BookletLayout layout, List<PageFacts> pages) {
        return new SplitRequest(pages, layout, layout.splitOptions(), new SampleViews(layout), Cancellation.NEVER);
    }

    /** Looks at a plan for pages of these numbers. */
    @FunctionalInterface
    private interface Look {
        String at(SplitPlan plan, List<Integer> pages) throws BrokenPromise;
    }

    private static Promise.Trial<SplitStrategy> onPlan(BookletLayout layout, List<PageFacts> pages, Look look) {
        return strategy -> {
            try {
                SplitPlan plan = strategy.plan(request(layout, pages));
                return look.at(plan, pages.stream().map(PageFacts::number).toList());
            } catch (PluginException e) {
                return declined(layout, e);
            }
        };
    }

    /** A strategy may want more than the plain layout has; its own layouts it must take. */
    private static String declined(BookletLayout layout, PluginException refusal) throws PluginException {
        if (layout != PLAIN) {
            throw refusal;
        }
        return "No layout asks for it, and it declines a plain one with " + refusal.code() + ".";
    }

    private static String usesEachPageOnce(SplitPlan plan, List<Integer> pages) throws BrokenPromise {
        Set<Integer> placed = new HashSet<>();
        plan.booklets().forEach(booklet -> booklet.pages().forEach(page -> placed.add(page.source())));
        List<Integer> accounted = new ArrayList<>(placed);
        plan.setAside().stream().map(SetAsidePage::source).forEach(accounted::add);
        accounted.sort(null);
        BrokenPromise.unless(
                accounted.equals(pages), "Of the pages " + pages + " the plan accounts for " + accounted + ".");
        return pages.size() + " pages: " + plan.booklets().size() + " booklets, "
                + plan.setAside().size() + " pages set aside.";
    }

    private static String usesNoPartTwice(SplitPlan plan, List<Integer> pages) throws BrokenPromise {
        List<PlannedPage> placed = plan.booklets().stream()
                .flatMap(booklet -> booklet.pages().stream())
                .toList();
        for (PlannedPage one : placed) {
            for (PlannedPage other : placed) {
                BrokenPromise.unless(one == other || !overlap(one, other), one + " and " + other + " overlap.");
            }
        }
        return "";
    }

    private static boolean overlap(PlannedPage one, PlannedPage other) {
        Region a = one.region();
        Region b = other.region();
        double width = Math.min(a.x() + a.width(), b.x() + b.width()) - Math.max(a.x(), b.x());
        double height = Math.min(a.y() + a.height(), b.y() + b.height()) - Math.max(a.y(), b.y());
        return one.source() == other.source() && width > HALF_A_PIXEL && height > HALF_A_PIXEL;
    }

    private static String keepsConfidence(SplitPlan plan, List<Integer> pages) throws BrokenPromise {
        for (PlannedBooklet booklet : plan.booklets()) {
            BrokenPromise.unless(
                    booklet.confidence() >= 0 && booklet.confidence() <= 1,
                    "A booklet has the confidence " + booklet.confidence() + ".");
            BrokenPromise.unless(!booklet.pages().isEmpty(), "A booklet has no page.");
        }
        return "";
    }

    private static String isEmpty(SplitPlan plan, List<Integer> pages) throws BrokenPromise {
        BrokenPromise.unless(plan.booklets().isEmpty() && plan.setAside().isEmpty(), "It plans " + plan + ".");
        return "";
    }

    private static String plansAlike(SplitStrategy strategy, SplitRequest request) throws Exception {
        try {
            BrokenPromise.unless(strategy.plan(request).equals(strategy.plan(request)), "The second plan differs.");
            return "";
        } catch (PluginException e) {
            return declined(request.layout(), e);
        }
    }
}

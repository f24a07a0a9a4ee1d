package org.korrigo.application.internal.pipeline;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.domain.Problem;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SetAsidePage;
import org.korrigo.spi.split.SplitPlan;

/** Distrusts plans: a page that is forgotten or used twice never reaches the database. */
final class PlanCheck {

    private PlanCheck() {}

    static void requireEveryPageOnce(SplitPlan plan, Set<Integer> pages) {
        Set<Integer> placed = plan.booklets().stream()
                .flatMap(booklet -> booklet.pages().stream())
                .map(PlannedPage::source)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> aside =
                plan.setAside().stream().map(SetAsidePage::source).collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> seen = new TreeSet<>(placed);
        seen.addAll(aside);
        boolean both = placed.stream().anyMatch(aside::contains);
        if (both || aside.size() != plan.setAside().size() || !seen.equals(pages) || hasPlaceTwice(plan)) {
            Set<Integer> missing = new TreeSet<>(pages);
            missing.removeAll(seen);
            throw Problem.invalid("split-plan-invalid", Map.of("missing", missing.toString()));
        }
    }

    private static boolean hasPlaceTwice(SplitPlan plan) {
        Stream<PlannedPage> all = plan.booklets().stream().flatMap(booklet -> booklet.pages().stream());
        Set<String> places = new HashSet<>();
        return all.anyMatch(page -> !places.add(page.source() + " " + page.region()));
    }
}

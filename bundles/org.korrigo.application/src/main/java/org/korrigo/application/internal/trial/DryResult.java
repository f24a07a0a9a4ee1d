package org.korrigo.application.internal.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.korrigo.application.internal.pipeline.BookletPlanner.Planned;
import org.korrigo.application.internal.pipeline.IdentityReading.Ranked;
import org.korrigo.application.internal.pipeline.Participants;
import org.korrigo.application.trial.Doubt;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;

/** What the pipeline would have made of a document. @param unusable pages with a defect and pages that could not be looked at */
record DryResult(SplitPlan plan, List<Booklet> booklets, Map<Integer, PageDefect> unusable, String plannedBy) {

    DryResult {
        booklets = List.copyOf(booklets);
        unusable = Map.copyOf(unusable);
    }

    static DryResult of(List<PageFacts> pages, Planned planned, List<Booklet> booklets) {
        Map<Integer, PageDefect> unusable = new TreeMap<>(planned.unreadable());
        pages.forEach(page -> page.defect().ifPresent(defect -> unusable.put(page.number(), defect)));
        return new DryResult(planned.plan(), booklets, unusable, planned.by());
    }

    /** @param automatic the entry of the roster the machine would decide on alone */
    record Booklet(PlannedBooklet plan, Ranked identity, Optional<String> automatic) {

        static List<Booklet> of(List<PlannedBooklet> plans, List<Ranked> ranked, List<Optional<String>> automatic) {
            List<Booklet> booklets = new ArrayList<>();
            for (int i = 0; i < plans.size(); i++) {
                booklets.add(new Booklet(plans.get(i), ranked.get(i), automatic.get(i)));
            }
            return booklets;
        }

        /** Numbers of the scanned pages, in reading order. */
        List<Integer> sources() {
            return plan.pages().stream().map(PlannedPage::source).toList();
        }

        Optional<IdentityCandidate> first() {
            return identity.candidates().stream().findFirst();
        }
    }

    /** The issues that would be kept with the batch. */
    List<Doubt> issues() {
        List<Doubt> issues = new ArrayList<>();
        booklets.forEach(booklet -> booklet.plan().issues().forEach(issue -> issues.add(doubt(issue))));
        plan.issues().forEach(issue -> issues.add(doubt(issue)));
        plan.setAside().forEach(aside -> issues.add(doubt(aside.reason())));
        return issues;
    }

    /** The pages that would be in no booklet. */
    List<Doubt> setAside() {
        List<Doubt> aside = new ArrayList<>();
        plan.setAside().forEach(page -> aside.add(doubt(page.source(), page.reason())));
        new TreeMap<>(unusable)
                .forEach((page, defect) -> aside.add(new Doubt(defect.code(), defect.detail(), List.of(page))));
        return aside;
    }

    private static Doubt doubt(int page, SplitIssue reason) {
        return new Doubt(reason.code(), reason.detail(), List.of(page));
    }

    private static Doubt doubt(SplitIssue issue) {
        return new Doubt(issue.code(), issue.detail(), issue.pages());
    }

    /** Plug-ins and versions. */
    List<String> madeBy() {
        Set<String> names = new TreeSet<>();
        names.add(plannedBy);
        booklets.forEach(
                booklet -> names.addAll(Participants.of(booklet.identity().by())));
        return List.copyOf(names);
    }
}

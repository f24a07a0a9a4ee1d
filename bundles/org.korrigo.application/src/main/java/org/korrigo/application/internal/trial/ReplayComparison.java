package org.korrigo.application.internal.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.korrigo.application.internal.pipeline.Participants;
import org.korrigo.application.internal.pipeline.PipelineChoices;
import org.korrigo.application.trial.Doubt;
import org.korrigo.application.trial.ReplayReport;
import org.korrigo.application.trial.ReplayReport.SetAside;
import org.korrigo.application.trial.ReplayReport.Used;
import org.korrigo.application.trial.ReplayedBooklet;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.spi.PluginChoice;

/** Compares what has become of a batch with what would become of it now. */
final class ReplayComparison {

    private final PastBatch past;
    private final PipelineChoices choices;
    private final DryResult result;

    ReplayComparison(PastBatch past, PipelineChoices choices, DryResult result) {
        this.past = past;
        this.choices = choices;
        this.result = result;
    }

    ReplayReport report(double seconds) {
        List<ReplayedBooklet> booklets = new BookletComparison(past).compare(result.booklets());
        List<Doubt> issuesBefore = onPages(past.issues().stream()
                .map(issue -> new Doubt(issue.code(), issue.detail(), issue.pages()))
                .toList());
        List<Doubt> issuesAfter = onPages(result.issues());
        List<SetAside> asideBefore = asideBefore();
        List<SetAside> asideAfter = asideAfter();
        return new ReplayReport(
                past.batch().id(),
                past.batch().fileName(),
                used(PipelineChoices.of(past.batch(), past.exam()), madeBefore()),
                used(choices, result.madeBy()),
                Tally.of(booklets, past.copies().size(), result.booklets().size()),
                booklets,
                less(issuesAfter, issuesBefore),
                less(issuesBefore, issuesAfter),
                notIn(asideAfter, asideBefore),
                notIn(asideBefore, asideAfter),
                seconds);
    }

    private static Used used(PipelineChoices choices, Collection<String> madeBy) {
        return new Used(
                choices.layout().id() + "@" + choices.layout().version(),
                choices.split().id(),
                choices.ocr().stream().map(PluginChoice::id).toList(),
                choices.matcher().id(),
                List.copyOf(madeBy));
    }

    private Set<String> madeBefore() {
        Set<String> names = new TreeSet<>();
        past.batch().plannedBy().ifPresent(names::add);
        past.copies().forEach(copy -> copy.identity().matchedBy().ifPresent(by -> names.addAll(Participants.of(by))));
        return names;
    }

    /** Issues without a page are about the file or about two copies of one student: no plan makes them. */
    private static List<Doubt> onPages(List<Doubt> issues) {
        return issues.stream().filter(issue -> !issue.pages().isEmpty()).toList();
    }

    private static List<Doubt> less(List<Doubt> issues, List<Doubt> others) {
        List<Doubt> left = new ArrayList<>(issues);
        others.forEach(other -> left.stream()
                .filter(issue -> issue.code().equals(other.code())
                        && Set.copyOf(issue.pages()).equals(Set.copyOf(other.pages())))
                .findFirst()
                .ifPresent(left::remove));
        return left;
    }

    private List<SetAside> asideBefore() {
        return past.pages().stream()
                .filter(page -> page.disposition() != Disposition.PLACED)
                .map(ReplayComparison::aside)
                .toList();
    }

    private static SetAside aside(ScannedPage page) {
        return new SetAside(
                page.facts().number(),
                page.disposition(),
                page.reason().map(ScannedPage.Reason::code).orElse(""),
                page.reason().map(ScannedPage.Reason::detail).orElse(""));
    }

    /** Fates are called as dispositions are; what cannot be looked at is quarantined. */
    private List<SetAside> asideAfter() {
        Map<Integer, Disposition> fates = new HashMap<>();
        result.plan()
                .setAside()
                .forEach(page ->
                        fates.put(page.source(), Disposition.valueOf(page.fate().name())));
        return result.setAside().stream()
                .map(doubt -> new SetAside(
                        doubt.pages().get(0),
                        fates.getOrDefault(doubt.pages().get(0), Disposition.QUARANTINED),
                        doubt.code(),
                        doubt.detail()))
                .toList();
    }

    private static List<SetAside> notIn(List<SetAside> pages, List<SetAside> others) {
        Set<Integer> known = others.stream().map(SetAside::page).collect(Collectors.toSet());
        return pages.stream().filter(page -> !known.contains(page.page())).toList();
    }
}

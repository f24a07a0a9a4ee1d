package org.korrigo.application.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.korrigo.application.internal.quality.Inspection;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.PageQuality;
import org.korrigo.domain.scan.QualityRepository;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SetAsidePage;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes copies of a plan. Needs a unit of work. */
@Component(service = PlanExecution.class)
public final class PlanExecution {

    private final ScanRepository scans;
    private final CopyRepository copies;
    private final JobQueue jobs;
    private final QualityRepository quality;
    private final CopyNumbers numbers = new CopyNumbers();

    @Activate
    public PlanExecution(
            @Reference ScanRepository scans,
            @Reference CopyRepository copies,
            @Reference JobQueue jobs,
            @Reference QualityRepository quality) {
        this.scans = scans;
        this.copies = copies;
        this.jobs = jobs;
        this.quality = quality;
    }

    /** A plan, the pages it is about by number, those that could not be looked at, who planned, and how good the scans are. */
    record Outcome(
            SplitPlan plan,
            Map<Integer, ScannedPage> pages,
            List<ScannedPage> unreadable,
            String by,
            Inspection inspection) {

        /** Why a person must look at a booklet first. */
        List<SplitIssue> doubts(PlannedBooklet booklet) {
            return Stream.concat(booklet.issues().stream(), inspection.redOf(booklet).stream())
                    .toList();
        }
    }

    void execute(UUID batchId, Outcome outcome) {
        Batch batch = scans.findLocked(batchId).orElseThrow(() -> Problem.notFound("batch", batchId));
        if (batch.state() != Batch.State.INDEXED) {
            return;
        }
        List<Copy> made = new ArrayList<>();
        List<BatchIssue> issues = new ArrayList<>(batchIssues(batch, outcome));
        for (PlannedBooklet booklet : outcome.plan().booklets()) {
            Copy copy = copy(batch, booklet, made.size() + 1, outcome);
            made.add(copy);
            outcome.doubts(booklet).forEach(issue -> issues.add(issue(batchId, Optional.of(copy.id()), issue)));
        }
        scans.updatePages(settled(outcome));
        copies.addAll(made);
        scans.addIssues(issues);
        quality.replace(batchId, found(outcome));
        scans.update(batch.split(outcome.by()));
        made.forEach(copy -> jobs.enqueue(
                JobKind.IDENTIFY, batch.exam(), copy.id(), outcome.pages().size()));
    }

    private List<PageQuality> found(Outcome outcome) {
        List<PageQuality> found = new ArrayList<>();
        outcome.inspection().verdicts().forEach((number, verdict) -> Optional.ofNullable(
                        outcome.pages().get(number))
                .ifPresent(page -> found.addAll(verdict.entries(page.id()))));
        outcome.unreadable().forEach(page -> page.reason()
                .ifPresent(reason -> found.add(PageQuality.unreadable(page.id(), reason.code(), reason.detail()))));
        return found;
    }

    private Copy copy(Batch batch, PlannedBooklet booklet, int ordinal, Outcome outcome) {
        return new Copy(
                UUID.randomUUID(),
                batch.exam(),
                batch.id(),
                ordinal,
                numbers.next(),
                outcome.doubts(booklet).isEmpty() ? CopyState.STAGING : CopyState.QUARANTINED,
                places(booklet, outcome.pages()),
                booklet.confidence(),
                Identity.UNREAD,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static List<CopyPage> places(PlannedBooklet booklet, Map<Integer, ScannedPage> pages) {
        List<CopyPage> places = new ArrayList<>();
        for (PlannedPage page : booklet.pages()) {
            UUID scanned = pages.get(page.source()).id();
            places.add(new CopyPage(places.size() + 1, scanned, page.region(), page.rotation(), page.logical()));
        }
        return places;
    }

    private static List<ScannedPage> settled(Outcome outcome) {
        List<ScannedPage> settled = new ArrayList<>(outcome.unreadable());
        outcome.plan().booklets().stream()
                .flatMap(booklet -> booklet.pages().stream())
                .map(PlannedPage::source)
                .distinct()
                .forEach(number -> settled.add(outcome.pages().get(number).placed()));
        for (SetAsidePage aside : outcome.plan().setAside()) {
            ScannedPage page = outcome.pages().get(aside.source());
            settled.add(page.setAside(
                    fate(aside.fate()), aside.reason().code(), aside.reason().detail()));
        }
        return settled;
    }

    private static ScannedPage.Disposition fate(SetAsidePage.Fate fate) {
        return switch (fate) {
            case BLANK -> ScannedPage.Disposition.BLANK;
            case DISCARDED -> ScannedPage.Disposition.DISCARDED;
            case QUARANTINED -> ScannedPage.Disposition.QUARANTINED;
        };
    }

    private static List<BatchIssue> batchIssues(Batch batch, Outcome outcome) {
        List<BatchIssue> issues = new ArrayList<>();
        SplitPlan plan = outcome.plan();
        outcome.inspection().unchecked().ifPresent(issue -> issues.add(issue(batch.id(), Optional.empty(), issue)));
        plan.issues().forEach(issue -> issues.add(issue(batch.id(), Optional.empty(), issue)));
        plan.setAside().forEach(aside -> issues.add(issue(batch.id(), Optional.empty(), aside.reason())));
        return issues;
    }

    private static BatchIssue issue(UUID batch, Optional<UUID> copy, SplitIssue issue) {
        return new BatchIssue(batch, copy, issue.code(), issue.detail(), issue.pages());
    }
}

package org.korrigo.application.internal.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.application.internal.pipeline.AutomaticDecision;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.repair.RepairEntry;
import org.korrigo.domain.repair.RepairHistory;
import org.korrigo.domain.repair.RepairRepository;
import org.korrigo.domain.repair.Snapshot;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds what a change of choice touches, and has just that done again. Needs a unit of work. */
@Component(service = Rework.class)
public final class Rework {

    private final ScanRepository scans;
    private final CopyRepository copies;
    private final RepairRepository repairs;
    private final JobQueue jobs;

    @Activate
    public Rework(
            @Reference ScanRepository scans,
            @Reference CopyRepository copies,
            @Reference RepairRepository repairs,
            @Reference JobQueue jobs) {
        this.scans = scans;
        this.copies = copies;
        this.repairs = repairs;
        this.jobs = jobs;
    }

    /** Batches nobody has worked on, and the others. */
    record Batches(List<Batch> free, List<Batch> worked) {}

    Batches batches(UUID exam) {
        Batches found = new Batches(new ArrayList<>(), new ArrayList<>());
        for (Batch batch : scans.ofExam(exam)) {
            (isFree(batch) ? found.free() : found.worked()).add(batch);
        }
        return found;
    }

    /** While a job is between two states of a batch its plan may be on its way. */
    private boolean isFree(Batch batch) {
        return batch.state() == Batch.State.RECEIVED || batch.state() == Batch.State.SPLIT && isUntouched(batch);
    }

    /** Whether nobody has decided anything about the batch: marked, identified, accepted or repaired. */
    public boolean isUntouched(Batch batch) {
        if (isEntwined(batch) || isRepaired(batch)) {
            return false;
        }
        Set<UUID> doubtful = scans.issues(batch.id()).stream()
                .filter(issue -> !issue.code().equals(AutomaticDecision.CONFLICT))
                .flatMap(issue -> issue.copy().stream())
                .collect(Collectors.toSet());
        return copies.ofBatch(batch.id()).stream()
                .allMatch(copy -> isUntouched(copy) && !(doubtful.contains(copy.id()) && isAccepted(copy)));
    }

    /** Repairs of copies that went when the batch was cut again are history. */
    private boolean isRepaired(Batch batch) {
        Set<UUID> there = copies.ofBatch(batch.id()).stream().map(Copy::id).collect(Collectors.toSet());
        List<ScannedPage> pages = scans.pages(batch.id());
        return new RepairHistory(repairs.ofBatch(batch.id()))
                .inForce().stream()
                        .map(RepairEntry::change)
                        .anyMatch(change -> change.copies().isEmpty()
                                ? change.after().pages().stream().anyMatch(page -> stands(page, pages))
                                : change.copies().stream().anyMatch(there::contains));
    }

    private static boolean stands(Snapshot.PageState repaired, List<ScannedPage> pages) {
        return pages.stream()
                .anyMatch(page -> page.id().equals(repaired.scannedPage())
                        && page.reason().equals(repaired.reason()));
    }

    /** Whether a repair has mixed its pages or copies with those of another batch. */
    public boolean isEntwined(Batch batch) {
        Set<UUID> own = scans.pages(batch.id()).stream().map(ScannedPage::id).collect(Collectors.toSet());
        boolean shownElsewhere =
                copies.showing(own).stream().anyMatch(copy -> !copy.batch().equals(batch.id()));
        boolean showsOthers = copies.ofBatch(batch.id()).stream()
                .flatMap(copy -> copy.pages().stream())
                .anyMatch(page -> !own.contains(page.scannedPage()));
        return shownElsewhere || showsOthers;
    }

    private static boolean isUntouched(Copy copy) {
        return copy.fence() == 0 && !copy.isGraded() && copy.identity().method() != Identity.Method.MANUAL;
    }

    private static boolean isAccepted(Copy copy) {
        return copy.state() != CopyState.QUARANTINED;
    }

    void replan(Exam exam, Batch seen, BookletLayout layout) {
        Batch batch = scans.findLocked(seen.id()).orElseThrow(() -> Problem.notFound("batch", seen.id()));
        if (!isFree(batch)) {
            throw Problem.stale("exam-changed", Map.of("version", exam.version()));
        }
        cutAgain(batch, layout, exam.pipeline().splitOf(layout));
    }

    /** The copies of the batch go, and what their split found; nobody may have marked them. */
    public void cutAgain(Batch batch, BookletLayout layout, PluginChoice split) {
        boolean cut = batch.state() == Batch.State.SPLIT;
        copies.removeOfBatch(batch.id());
        scans.forgetPlan(batch.id());
        scans.update(batch.replanned(layout, split));
        if (cut) {
            jobs.enqueue(
                    JobKind.SPLIT,
                    batch.exam(),
                    batch.id(),
                    scans.accounts(batch.id()).scanned());
        }
    }

    List<Copy> undecided(UUID exam) {
        return copies.ofExam(exam).stream()
                .filter(copy -> copy.identity().method() == Identity.Method.NONE)
                .toList();
    }

    void reread(Copy copy) {
        jobs.enqueue(JobKind.IDENTIFY, copy.exam(), copy.id());
    }

    List<Copy> graded(UUID exam) {
        return copies.ofExam(exam).stream().filter(Copy::isGraded).toList();
    }

    void renderAgain(Copy copy) {
        copies.update(copy.unrendered());
        jobs.enqueue(JobKind.RENDER, copy.exam(), copy.id());
    }
}

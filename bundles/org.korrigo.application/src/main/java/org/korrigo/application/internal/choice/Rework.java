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
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds what a change of choice touches, and has just that done again. Needs a unit of work. */
@Component(service = Rework.class)
public final class Rework {

    private final ScanRepository scans;
    private final CopyRepository copies;
    private final JobQueue jobs;

    @Activate
    public Rework(@Reference ScanRepository scans, @Reference CopyRepository copies, @Reference JobQueue jobs) {
        this.scans = scans;
        this.copies = copies;
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

    private boolean isUntouched(Batch batch) {
        Set<UUID> doubtful = scans.issues(batch.id()).stream()
                .filter(issue -> !issue.code().equals(AutomaticDecision.CONFLICT))
                .flatMap(issue -> issue.copy().stream())
                .collect(Collectors.toSet());
        return copies.ofBatch(batch.id()).stream()
                .allMatch(copy -> isUntouched(copy) && !(doubtful.contains(copy.id()) && isAccepted(copy)));
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
        boolean cut = batch.state() == Batch.State.SPLIT;
        copies.removeOfBatch(batch.id());
        scans.forgetPlan(batch.id());
        scans.update(batch.replanned(layout, exam.pipeline().splitOf(layout)));
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

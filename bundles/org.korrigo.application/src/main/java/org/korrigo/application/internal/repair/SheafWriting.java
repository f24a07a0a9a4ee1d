package org.korrigo.application.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.pipeline.CopyNumbers;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.repair.Change;
import org.korrigo.domain.repair.EndedCopy;
import org.korrigo.domain.repair.Sheaf;
import org.korrigo.domain.repair.Standing;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes what a repair changed, and what follows for the touched copies and for no other. Needs a unit of work. */
@Component(service = SheafWriting.class)
public final class SheafWriting {

    private final ScanRepository scans;
    private final CopyRepository copies;
    private final JobQueue jobs;
    private final Strokes strokes;
    private final CopyNumbers numbers = new CopyNumbers();

    @Activate
    public SheafWriting(
            @Reference ScanRepository scans,
            @Reference CopyRepository copies,
            @Reference JobQueue jobs,
            @Reference Strokes strokes) {
        this.scans = scans;
        this.copies = copies;
        this.jobs = jobs;
        this.strokes = strokes;
    }

    /** What becomes of the touched copies. */
    private record Outcome(List<Copy> changed, List<Copy> begun, List<Copy> ended) {}

    /**
     * @param home of copies that begin
     * @param revived copies that may begin again
     * @return the copies that ended
     */
    List<EndedCopy> write(Actor actor, LoadedSheaf loaded, Sheaf after, Batch home, List<EndedCopy> revived) {
        Change change = Change.between(loaded.sheaf(), after);
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (UUID id : change.copies()) {
            Copy before = loaded.copies().get(id);
            List<CopyPage> pages = pages(after, id);
            if (before == null) {
                outcome.begun().add(begin(id, pages, home, revived));
            } else if (pages.isEmpty()) {
                outcome.ended().add(before);
            } else {
                strokes.turn(actor, before, pages, loaded);
                outcome.changed().add(changed(before, pages, loaded));
            }
        }
        TwoStudents.settle(outcome.changed(), outcome.begun(), outcome.ended());
        keep(loaded, after, change, outcome);
        enqueue(outcome);
        return outcome.ended().stream().map(EndedCopy::of).toList();
    }

    private static List<CopyPage> pages(Sheaf sheaf, UUID copy) {
        return sheaf.copies().containsKey(copy) ? sheaf.copy(copy).pages() : List.of();
    }

    private Copy changed(Copy before, List<CopyPage> pages, LoadedSheaf loaded) {
        Copy rearranged = before.rearranged(pages);
        boolean sameName = IdentityPages.of(before.pages(), loaded).equals(IdentityPages.of(pages, loaded));
        if (sameName || before.identity().method() == Identity.Method.MANUAL) {
            return rearranged;
        }
        if (before.state().compareTo(CopyState.READY) <= 0) {
            return rearranged.unread();
        }
        doubt(before);
        return rearranged;
    }

    /** It is being marked or was: it stays whose it is, and a person looks. */
    private void doubt(Copy copy) {
        BatchIssue doubt = new BatchIssue(
                copy.batch(),
                Optional.of(copy.id()),
                "identity-page-repaired",
                "The page with the name was changed after the copy was taken for marking: check whose it is.",
                List.of());
        if (!scans.issues(copy.batch()).contains(doubt)) {
            scans.addIssues(List.of(doubt));
        }
    }

    private Copy begin(UUID id, List<CopyPage> pages, Batch home, List<EndedCopy> revived) {
        Optional<EndedCopy> former =
                revived.stream().filter(copy -> copy.id().equals(id)).findFirst();
        UUID batch = former.map(EndedCopy::batch).orElse(home.id());
        return new Copy(
                id,
                home.exam(),
                batch,
                ordinal(batch, former.map(EndedCopy::ordinal)),
                former.map(EndedCopy::number).orElseGet(numbers::next),
                former.map(EndedCopy::state)
                        .filter(s -> s != CopyState.LOCKED)
                        .orElse(former.isPresent() ? CopyState.READY : CopyState.STAGING),
                pages,
                former.map(EndedCopy::confidence).orElse(1.0),
                former.map(EndedCopy::identity).orElse(Identity.UNREAD),
                Optional.empty(),
                former.map(EndedCopy::fence).orElse(0L),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** Its own one when it is still free; else behind all others. */
    private int ordinal(UUID batch, Optional<Integer> own) {
        List<Integer> taken = copies.ofBatch(batch).stream().map(Copy::ordinal).toList();
        return own.filter(ordinal -> !taken.contains(ordinal))
                .orElseGet(() ->
                        1 + taken.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private void keep(LoadedSheaf loaded, Sheaf after, Change change, Outcome outcome) {
        List<ScannedPage> settled = change.scannedPages().stream()
                .map(page -> settled(loaded.pages().get(page), after.page(page)))
                .toList();
        List<UUID> ended = outcome.ended().stream().map(Copy::id).toList();
        ended.forEach(scans::releaseIssues);
        scans.updatePages(settled);
        copies.rearrange(outcome.changed(), outcome.begun(), ended);
    }

    private static ScannedPage settled(ScannedPage page, Standing standing) {
        return new ScannedPage(page.id(), page.batch(), page.facts(), standing.disposition(), standing.reason());
    }

    /** Pictures are made again and the name is read by one job; whose copy it is, where that is known, stays. */
    private void enqueue(Outcome outcome) {
        for (Copy copy : outcome.changed()) {
            jobs.enqueue(JobKind.IDENTIFY, copy.exam(), copy.id());
            if (copy.isGraded()) {
                jobs.enqueue(JobKind.RENDER, copy.exam(), copy.id());
            }
        }
        outcome.begun().forEach(copy -> jobs.enqueue(JobKind.IDENTIFY, copy.exam(), copy.id()));
    }
}

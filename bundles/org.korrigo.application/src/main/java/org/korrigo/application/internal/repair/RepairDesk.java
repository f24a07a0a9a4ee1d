package org.korrigo.application.internal.repair;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.copy.PageImages;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.repair.CutOrder;
import org.korrigo.application.repair.RepairView;
import org.korrigo.application.repair.Repairs;
import org.korrigo.application.repair.UnplacedPage;
import org.korrigo.application.scan.BatchView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.repair.Change;
import org.korrigo.domain.repair.EndedCopy;
import org.korrigo.domain.repair.Repair;
import org.korrigo.domain.repair.RepairEntry;
import org.korrigo.domain.repair.RepairRepository;
import org.korrigo.domain.repair.Sheaf;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.document.EncodedImage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Repairs batches: each deed is one unit of work, one entry and one line of the audit trail. */
@Component
public final class RepairDesk implements Repairs {

    private final UnitOfWork work;
    private final ExamLookup exams;
    private final ScanRepository scans;
    private final RepairRepository repairs;
    private final SheafLoading loading;
    private final SheafWriting writing;
    private final RepairViews views;
    private final PageImages images;
    private final CutAgain cuts;
    private final Auditing audit;

    @Activate
    public RepairDesk(
            @Reference UnitOfWork work,
            @Reference ExamLookup exams,
            @Reference ScanRepository scans,
            @Reference RepairRepository repairs,
            @Reference SheafLoading loading,
            @Reference SheafWriting writing,
            @Reference RepairViews views,
            @Reference PageImages images,
            @Reference CutAgain cuts,
            @Reference Auditing audit) {
        this.work = work;
        this.exams = exams;
        this.scans = scans;
        this.repairs = repairs;
        this.loading = loading;
        this.writing = writing;
        this.views = views;
        this.images = images;
        this.cuts = cuts;
        this.audit = audit;
    }

    /** Who does what where, and why. */
    private record Deed(
            Actor actor, Batch home, Optional<Repair> command, String reason, Optional<RepairEntry> undoes) {}

    @Override
    public RepairView repair(Actor actor, UUID batch, Repair repair, String reason) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return work.write(() -> {
            List<Batch> held = loading.hold(batch);
            LoadedSheaf loaded = loading.load(held, repair.copies(), repair.scannedPages());
            Sheaf after = repair.applied(loaded.sheaf());
            Deed deed = new Deed(actor, home(held, batch), Optional.of(repair), reason, Optional.empty());
            return views.view(record(deed, loaded, after, List.of()));
        });
    }

    @Override
    public RepairView undo(Actor actor, UUID batch, UUID repair, String reason) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return work.write(() -> {
            List<Batch> held = loading.hold(batch);
            RepairEntry undone = repairs.find(repair)
                    .filter(entry -> entry.batch().equals(batch))
                    .orElseThrow(() -> Problem.notFound("repair", repair));
            Change change = undone.change();
            LoadedSheaf loaded = loading.load(held, change.copies(), change.scannedPages());
            views.requireUndoable(undone, held.get(0).exam(), loaded);
            Sheaf after = loaded.sheaf().undone(change);
            Deed deed = new Deed(actor, home(held, batch), Optional.empty(), reason, Optional.of(undone));
            return views.view(record(deed, loaded, after, undone.ended()));
        });
    }

    private static Batch home(List<Batch> held, UUID batch) {
        return held.stream().filter(one -> one.id().equals(batch)).findFirst().orElseThrow();
    }

    private RepairEntry record(Deed deed, LoadedSheaf loaded, Sheaf after, List<EndedCopy> revived) {
        Change change = Change.between(loaded.sheaf(), after);
        List<EndedCopy> ended = writing.write(deed.actor(), loaded, after, deed.home(), revived);
        RepairEntry entry = repairs.add(new RepairEntry(
                UUID.randomUUID(),
                deed.home().id(),
                1,
                deed.command(),
                change,
                ended,
                deed.actor().name(),
                Instant.now(),
                deed.reason(),
                deed.undoes().map(RepairEntry::id)));
        audit.record(
                deed.actor(),
                deed.undoes().isPresent() ? "batch.repair-undo" : "batch.repair",
                deed.home().id(),
                Map.of(
                        "repair", entry.id().toString(),
                        "kind", entry.kind(),
                        "copies", change.copies().toString(),
                        "reason", deed.reason()));
        return entry;
    }

    @Override
    public List<RepairView> list(Actor actor, UUID batch) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return work.read(() -> views.views(find(batch)));
    }

    @Override
    public List<UnplacedPage> setAside(Actor actor, String exam) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        UUID id = exams.find(exam).id();
        return work.read(() -> scans.ofExam(id).stream()
                .flatMap(batch -> scans.pages(batch.id()).stream()
                        .filter(page -> page.disposition() != ScannedPage.Disposition.PLACED)
                        .map(page -> unplaced(batch, page)))
                .toList());
    }

    private static UnplacedPage unplaced(Batch batch, ScannedPage page) {
        return new UnplacedPage(
                page.id(), batch.id(), batch.fileName(), page.facts().number(), page.disposition(), page.reason());
    }

    @Override
    public EncodedImage page(Actor actor, UUID batchId, int number) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        Batch batch = work.read(() -> find(batchId));
        ScannedPage page = work.read(() -> scans.pages(batchId)).stream()
                .filter(scanned -> scanned.facts().number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("scanned-page", number));
        return images.whole(batch, page);
    }

    @Override
    public BatchView cutAgain(Actor actor, UUID batch, CutOrder order) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return cuts.cut(actor, batch, order);
    }

    private Batch find(UUID batch) {
        return scans.find(batch).orElseThrow(() -> Problem.notFound("batch", batch));
    }
}

package org.korrigo.application.internal.repair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.domain.repair.Booklet;
import org.korrigo.domain.repair.Booklet.Hold;
import org.korrigo.domain.repair.RepairRepository;
import org.korrigo.domain.repair.Sheaf;
import org.korrigo.domain.repair.Standing;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fetches what a repair may touch, and keeps everybody else's hands off it. Needs a unit of work. */
@Component(service = SheafLoading.class)
public final class SheafLoading {

    private final ScanRepository scans;
    private final CopyRepository copies;
    private final MarkingRepository markings;
    private final RepairRepository repairs;

    @Activate
    public SheafLoading(
            @Reference ScanRepository scans,
            @Reference CopyRepository copies,
            @Reference MarkingRepository markings,
            @Reference RepairRepository repairs) {
        this.scans = scans;
        this.copies = copies;
        this.markings = markings;
        this.repairs = repairs;
    }

    /**
     * One repair at a time an exam: a page may go from any of its batches to any other.
     *
     * @return the batches of the exam that are split
     * @throws Problem {@code batch-not-split} when this one is not
     */
    List<Batch> hold(UUID batchId) {
        Batch named = scans.find(batchId).orElseThrow(() -> Problem.notFound("batch", batchId));
        List<Batch> held = scans.ofExam(named.exam()).stream()
                .filter(batch -> batch.state() == Batch.State.SPLIT)
                .map(batch -> scans.findLocked(batch.id()).orElseThrow())
                .filter(batch -> batch.state() == Batch.State.SPLIT)
                .toList();
        if (held.stream().noneMatch(batch -> batch.id().equals(batchId))) {
            throw Problem.conflict(
                    "batch-not-split",
                    Map.of("batch", batchId.toString(), "state", named.state().name()));
        }
        return held;
    }

    /**
     * The named copies and pages, the pages that those copies show, and every copy that shows one of all these pages. A copy that is not
     * there is taken for one that ended.
     */
    LoadedSheaf load(List<Batch> held, Collection<UUID> namedCopies, Collection<UUID> namedPages) {
        UUID exam = held.get(0).exam();
        Set<UUID> touched = new TreeSet<>(namedPages);
        for (UUID copy : namedCopies) {
            copies.find(copy).ifPresent(found -> touched.addAll(scannedPages(found)));
        }
        Set<UUID> wanted = new TreeSet<>(namedCopies);
        copies.showing(touched).forEach(copy -> wanted.add(copy.id()));
        Map<UUID, Copy> found = new TreeMap<>();
        for (UUID id : wanted) {
            copies.findLocked(id).filter(copy -> copy.exam().equals(exam)).ifPresent(copy -> found.put(id, copy));
        }
        found.values().forEach(copy -> touched.addAll(scannedPages(copy)));
        Map<UUID, ScannedPage> pages = new TreeMap<>();
        touched.forEach(page -> pages.put(page, page(page, held)));
        List<Booklet> booklets = new ArrayList<>();
        wanted.forEach(id -> booklets.add(booklet(id, Optional.ofNullable(found.get(id)))));
        List<Standing> standings =
                pages.values().stream().map(SheafLoading::standing).toList();
        return new LoadedSheaf(Sheaf.of(booklets, standings), found, pages, held);
    }

    private static List<UUID> scannedPages(Copy copy) {
        return copy.pages().stream().map(CopyPage::scannedPage).toList();
    }

    private ScannedPage page(UUID id, List<Batch> held) {
        return scans.page(id)
                .filter(page -> held.stream().anyMatch(batch -> batch.id().equals(page.batch())))
                .orElseThrow(() -> Problem.notFound("scanned-page", id));
    }

    private Booklet booklet(UUID id, Optional<Copy> copy) {
        return Booklet.of(
                id,
                copy.map(this::hold).orElse(Hold.NONE),
                copy.map(Copy::pages).orElse(List.of()),
                repairs.traces(id));
    }

    private Hold hold(Copy copy) {
        if (markings.current(copy.id()).revision() > 0) {
            return Hold.MARKED;
        }
        boolean onADesk = copy.lock().filter(lock -> lock.isLive(Instant.now())).isPresent();
        return onADesk || copy.isGraded() ? Hold.LOCKED : Hold.NONE;
    }

    private static Standing standing(ScannedPage page) {
        return new Standing(
                page.id(),
                page.disposition(),
                page.reason(),
                page.facts().defect().isEmpty());
    }
}

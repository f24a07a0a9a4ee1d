package org.korrigo.application.internal.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.application.repair.RepairView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.repair.RepairEntry;
import org.korrigo.domain.repair.RepairHistory;
import org.korrigo.domain.repair.RepairRepository;
import org.korrigo.domain.repair.Snapshot;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows repairs, and tells whether one can be undone. Needs a unit of work. */
@Component(service = RepairViews.class)
public final class RepairViews {

    private final RepairRepository repairs;
    private final ScanRepository scans;
    private final CopyRepository copies;

    @Activate
    public RepairViews(
            @Reference RepairRepository repairs, @Reference ScanRepository scans, @Reference CopyRepository copies) {
        this.repairs = repairs;
        this.scans = scans;
        this.copies = copies;
    }

    List<RepairView> views(Batch batch) {
        Names names = names(batch.exam());
        RepairHistory history = new RepairHistory(repairs.ofBatch(batch.id()));
        return history.entries().stream()
                .map(entry -> view(entry, history, names))
                .toList();
    }

    RepairView view(RepairEntry entry) {
        UUID exam = scans.find(entry.batch()).orElseThrow().exam();
        return view(entry, new RepairHistory(repairs.ofBatch(entry.batch())), names(exam));
    }

    /** @throws Problem {@code repair-undone}, {@code repair-overtaken}, {@code repair-outdated} */
    void requireUndoable(RepairEntry entry, UUID exam, LoadedSheaf loaded) {
        RepairHistory history = new RepairHistory(repairs.ofExam(exam));
        history.undoing(entry.id()).ifPresent(undoing -> {
            throw Problem.conflict("repair-undone", Map.of("repair", entry.sequence(), "by", undoing.sequence()));
        });
        if (!entry.change().holds(loaded.sheaf())) {
            RepairEntry later = history.overtaking(entry)
                    .orElseThrow(() -> Problem.conflict("repair-outdated", Map.of("repair", entry.sequence())));
            throw Problem.conflict(
                    "repair-overtaken",
                    Map.of(
                            "repair", entry.sequence(),
                            "later", later.sequence(),
                            "laterId", later.id().toString(),
                            "laterBatch", later.batch().toString()));
        }
    }

    /** What copies are called, those that ended included, and the pages that were looked up. */
    private record Names(Map<UUID, String> copies, Map<UUID, ScannedPage> pages) {}

    private Names names(UUID exam) {
        Map<UUID, String> numbers = new HashMap<>();
        repairs.ofExam(exam).forEach(entry -> entry.ended().forEach(copy -> numbers.put(copy.id(), copy.number())));
        for (Copy copy : copies.ofExam(exam)) {
            numbers.put(copy.id(), copy.number());
        }
        return new Names(numbers, new HashMap<>());
    }

    private RepairView view(RepairEntry entry, RepairHistory history, Names names) {
        return new RepairView(
                entry.id(),
                entry.batch(),
                entry.sequence(),
                entry.kind(),
                touchedCopies(entry, names),
                touchedPages(entry, names),
                entry.by(),
                entry.at(),
                entry.reason(),
                entry.undoes(),
                history.undoing(entry.id()).map(RepairEntry::id));
    }

    private List<RepairView.TouchedCopy> touchedCopies(RepairEntry entry, Names names) {
        Map<UUID, List<CopyPage>> after = new HashMap<>();
        entry.change().after().copies().forEach(stack -> after.put(stack.copy(), stack.pages()));
        return entry.change().before().copies().stream()
                .map(stack -> new RepairView.TouchedCopy(
                        stack.copy(),
                        names.copies().getOrDefault(stack.copy(), "?"),
                        numbers(stack.pages(), names),
                        numbers(after.get(stack.copy()), names)))
                .toList();
    }

    private List<Integer> numbers(List<CopyPage> pages, Names names) {
        return pages.stream()
                .map(page -> page(page.scannedPage(), names).facts().number())
                .toList();
    }

    private List<RepairView.TouchedPage> touchedPages(RepairEntry entry, Names names) {
        Map<UUID, Snapshot.PageState> after = new HashMap<>();
        entry.change().after().pages().forEach(page -> after.put(page.scannedPage(), page));
        return entry.change().before().pages().stream()
                .map(before -> {
                    ScannedPage page = page(before.scannedPage(), names);
                    return new RepairView.TouchedPage(
                            page.id(),
                            page.batch(),
                            page.facts().number(),
                            before.disposition(),
                            after.get(page.id()).disposition());
                })
                .toList();
    }

    private ScannedPage page(UUID id, Names names) {
        return names.pages().computeIfAbsent(id, page -> scans.page(page).orElseThrow());
    }
}

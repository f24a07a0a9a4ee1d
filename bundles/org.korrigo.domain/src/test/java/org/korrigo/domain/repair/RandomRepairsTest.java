package org.korrigo.domain.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** Whatever people do in whatever order, no page is lost, none is shown twice, and all of it can be undone. */
class RandomRepairsTest {

    private static final int EXAMS = 500;
    private static final int COMMANDS = 201;
    private static final List<List<Region>> PARTS = List.of(
            List.of(Region.WHOLE),
            List.of(Region.LEFT_HALF),
            List.of(Region.RIGHT_HALF),
            List.of(Region.LEFT_HALF, Region.RIGHT_HALF),
            List.of(Region.WHOLE, Region.LEFT_HALF));

    private final Random dice = new Random(20261123);
    private final Map<String, Integer> applied = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<Name, Set<Place>> keys = new HashMap<>();
    private final List<Change> done = new ArrayList<>();
    private Sheaf sheaf = Paper.exam();

    private record Name(UUID copy, int key) {}

    private int made;

    @Test
    void noPageIsLostNoneIsShownTwiceAndEveryRepairCanBeUndone() {
        for (int exam = 0; exam < EXAMS; exam++) {
            sheaf = Paper.exam();
            done.clear();
            keys.clear();
            requireKeysKept(sheaf, false);
            Set<UUID> scanned = sheaf.pages().keySet();
            for (int i = 0; i < COMMANDS; i++) {
                tryOne();
            }
            assertThat(sheaf.pages().keySet()).isEqualTo(scanned);
            assertThat(sheaf.copies()).containsKeys(Paper.copy(1), Paper.copy(2));
        }
        assertThat(applied.values()).as("%s, refused %s", applied, refused).allMatch(times -> times > 1000);
        assertThat(applied).hasSize(9);
        assertThat(refused)
                .containsKeys(
                        "copy-has-marks",
                        "copy-in-use",
                        "page-placed-already",
                        "page-unreadable",
                        "repair-overtaken",
                        "repair-without-effect");
    }

    private void tryOne() {
        try {
            if (dice.nextInt(6) == 0 && !done.isEmpty()) {
                undoOne();
            } else {
                repair(random());
            }
        } catch (Problem problem) {
            refused.merge(problem.code(), 1, Integer::sum);
        }
    }

    private void repair(Repair repair) {
        Sheaf after = repair.applied(sheaf);
        Change change = Change.between(sheaf, after);
        Sheaf back = after.undone(change);
        require(arranged(back).equals(arranged(sheaf)) && back.pages().equals(sheaf.pages()), repair);
        requireSound(after);
        requireKeysKept(after, repair instanceof ReplacePage);
        done.add(change);
        sheaf = after;
        applied.merge(repair.kind(), 1, Integer::sum);
    }

    private void undoOne() {
        Change change = done.remove(done.size() - 1 - dice.nextInt(Math.min(8, done.size())));
        sheaf = sheaf.undone(change);
        require(Snapshot.of(sheaf, change.copies(), change.scannedPages()).equals(change.before()), change);
        requireSound(sheaf);
        requireKeysKept(sheaf, false);
        applied.merge("undo", 1, Integer::sum);
    }

    private static Map<UUID, List<CopyPage>> arranged(Sheaf sheaf) {
        Map<UUID, List<CopyPage>> pages = new HashMap<>();
        sheaf.copies().forEach((copy, booklet) -> pages.put(copy, booklet.pages()));
        return pages;
    }

    private static void requireSound(Sheaf sheaf) {
        Map<UUID, List<Place>> shown = new HashMap<>();
        for (Booklet booklet : sheaf.copies().values()) {
            requireDense(booklet);
            booklet.pages().forEach(page -> shown.computeIfAbsent(page.scannedPage(), scan -> new ArrayList<>())
                    .add(Place.of(page)));
        }
        for (Standing standing : sheaf.pages().values()) {
            List<Place> places = shown.getOrDefault(standing.scannedPage(), List.of());
            boolean placed = standing.disposition() == Disposition.PLACED;
            require(placed == !places.isEmpty() && placed == standing.reason().isEmpty(), standing);
            for (int i = 0; i < places.size(); i++) {
                require(places.subList(i + 1, places.size()).stream().noneMatch(places.get(i)::overlaps), places);
            }
        }
        require(sheaf.pages().keySet().containsAll(shown.keySet()), shown);
    }

    private static void requireDense(Booklet booklet) {
        Set<Integer> own = new HashSet<>();
        for (int i = 0; i < booklet.pages().size(); i++) {
            CopyPage page = booklet.pages().get(i);
            require(page.position() == i + 1 && own.add(page.key()), booklet);
        }
        require(!own.isEmpty(), booklet);
    }

    /** Drawings are bound to keys: one key is one paper, whatever happens; a new scan of it may take its key. */
    private void requireKeysKept(Sheaf after, boolean scannedAgain) {
        after.copies().forEach((copy, booklet) -> booklet.pages().forEach(page -> {
            Set<Place> known = keys.computeIfAbsent(new Name(copy, page.key()), name -> new HashSet<>());
            require(known.isEmpty() || known.contains(Place.of(page)) || scannedAgain, page);
            known.add(Place.of(page));
        }));
    }

    private static void require(boolean holds, Object what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private Repair random() {
        UUID copy = anyCopy();
        int page = anyPage(copy);
        UUID other = dice.nextBoolean() ? copy : anyCopy();
        Rotation turn = Rotation.values()[dice.nextInt(4)];
        return switch (dice.nextInt(9)) {
            case 0, 1 -> new MovePage(copy, page, other, dice.nextInt(7), logical());
            case 2 -> new TurnPage(copy, page, turn);
            case 3 -> new SwapPages(copy, page, other, anyPage(other));
            case 4 -> new InsertPage(anyScan(), PARTS.get(dice.nextInt(5)), copy, 1 + dice.nextInt(6), turn, logical());
            case 5 -> new MergeCopies(copy, other);
            case 6 -> new SplitCopy(copy, page, Paper.copy(100 + made++));
            case 7 ->
                new SetAside(anyScan(), Disposition.values()[1 + dice.nextInt(4)], dice.nextBoolean() ? "" : "Seen");
            default -> new ReplacePage(anyScan(), anyScan(), turn);
        };
    }

    private Optional<Integer> logical() {
        return dice.nextInt(4) == 0 ? Optional.of(1 + dice.nextInt(4)) : Optional.empty();
    }

    private UUID anyCopy() {
        List<UUID> copies = sheaf.copies().keySet().stream().sorted().toList();
        return copies.get(dice.nextInt(copies.size()));
    }

    private int anyPage(UUID copy) {
        List<CopyPage> pages = sheaf.copy(copy).pages();
        return pages.get(dice.nextInt(pages.size())).key();
    }

    private UUID anyScan() {
        List<UUID> scans = Paper.scans(sheaf);
        return scans.get(dice.nextInt(scans.size()));
    }
}

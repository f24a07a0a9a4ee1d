package org.korrigo.domain.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.CopyPage;

/**
 * Copies and scanned pages of one exam, as far as a repair may touch them: whoever loads it loads every copy that shows one of its
 * pages. Never changed; each repair gives another one.
 *
 * @param ended copies without pages: should one begin again, its keys mean what they meant
 */
public record Sheaf(Map<UUID, Booklet> copies, Map<UUID, Booklet> ended, Map<UUID, Standing> pages) {

    public Sheaf {
        copies = Map.copyOf(copies);
        ended = Map.copyOf(ended);
        pages = Map.copyOf(pages);
    }

    public static Sheaf of(Collection<Booklet> copies, Collection<Standing> pages) {
        Map<UUID, Booklet> byCopy = new LinkedHashMap<>();
        Map<UUID, Booklet> ended = new LinkedHashMap<>();
        copies.forEach(copy -> (copy.pages().isEmpty() ? ended : byCopy).put(copy.copy(), copy));
        Map<UUID, Standing> byPage = new LinkedHashMap<>();
        pages.forEach(page -> byPage.put(page.scannedPage(), page));
        return new Sheaf(byCopy, ended, byPage);
    }

    /** @throws Problem {@code copy-not-found} */
    public Booklet copy(UUID id) {
        return found(copies.get(id), "copy", id);
    }

    /** @throws Problem {@code scanned-page-not-found} */
    public Standing page(UUID id) {
        return found(pages.get(id), "scanned-page", id);
    }

    private static <T> T found(T thing, String what, UUID id) {
        if (thing == null) {
            throw Problem.notFound(what, id);
        }
        return thing;
    }

    /** The pages of copies that show this scanned page, by copy. */
    Map<UUID, List<CopyPage>> showing(UUID scannedPage) {
        Map<UUID, List<CopyPage>> found = new LinkedHashMap<>();
        copies.forEach((copy, booklet) -> {
            List<CopyPage> shown = booklet.pages().stream()
                    .filter(page -> page.scannedPage().equals(scannedPage))
                    .toList();
            if (!shown.isEmpty()) {
                found.put(copy, shown);
            }
        });
        return found;
    }

    List<Place> placesOf(UUID scannedPage) {
        return showing(scannedPage).values().stream()
                .flatMap(List::stream)
                .map(Place::of)
                .toList();
    }

    Sheaf with(Standing standing) {
        Map<UUID, Standing> changed = new LinkedHashMap<>(pages);
        changed.put(standing.scannedPage(), standing);
        return new Sheaf(copies, ended, changed);
    }

    /** A copy without pages ends. @throws Problem {@code copy-has-marks} or {@code copy-in-use} when it must not */
    Sheaf with(Booklet booklet) {
        Map<UUID, Booklet> changed = new LinkedHashMap<>(copies);
        Map<UUID, Booklet> over = new LinkedHashMap<>(ended);
        changed.remove(booklet.copy());
        over.remove(booklet.copy());
        if (booklet.pages().isEmpty()) {
            requireFree(booklet);
            over.put(booklet.copy(), booklet);
        } else {
            changed.put(booklet.copy(), booklet);
        }
        return new Sheaf(changed, over, pages);
    }

    Sheaf change(UUID copy, UnaryOperator<Booklet> deed) {
        return with(deed.apply(copy(copy)));
    }

    /** No copy shows the page any more. */
    Sheaf withoutPlacesOf(UUID scannedPage) {
        Sheaf left = this;
        for (UUID copy : showing(scannedPage).keySet()) {
            left = left.change(copy, booklet -> {
                List<CopyPage> others = new ArrayList<>(booklet.pages());
                others.removeIf(page -> page.scannedPage().equals(scannedPage));
                return booklet.withPages(others);
            });
        }
        return left;
    }

    /**
     * Everything a change touched is as it was before.
     *
     * @throws Problem {@code repair-overtaken} unless all of it is still as the change left it; {@code copy-has-marks} or
     *     {@code copy-in-use} when a copy that the change made must stay
     */
    public Sheaf undone(Change change) {
        if (!change.holds(this)) {
            throw Problem.conflict("repair-overtaken", Map.of("repair", "", "later", ""));
        }
        Sheaf former = this;
        for (Snapshot.PageState page : change.before().pages()) {
            boolean readable = page(page.scannedPage()).readable();
            former = former.with(new Standing(page.scannedPage(), page.disposition(), page.reason(), readable));
        }
        for (Snapshot.Stack stack : change.before().copies()) {
            former = former.with(former.begun(stack.copy()).withPages(stack.pages()));
        }
        return former;
    }

    /** A copy that is there, or one that begins, or begins again. */
    private Booklet begun(UUID copy) {
        Booklet over = ended.getOrDefault(copy, Booklet.made(copy));
        return copies.getOrDefault(copy, over);
    }

    private static void requireFree(Booklet booklet) {
        Map<String, Object> facts = Map.of("copy", booklet.copy().toString());
        if (booklet.hold() == Booklet.Hold.MARKED) {
            throw Problem.conflict("copy-has-marks", facts);
        }
        if (booklet.hold() == Booklet.Hold.LOCKED) {
            throw Problem.conflict("copy-in-use", facts);
        }
    }
}

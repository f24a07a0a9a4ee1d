package org.korrigo.domain.repair;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a repair touched, before and after; whatever it left alone is not in it. */
public record Change(Snapshot before, Snapshot after) {

    public static Change between(Sheaf before, Sheaf after) {
        Set<UUID> copies = new TreeSet<>(before.copies().keySet());
        copies.addAll(after.copies().keySet());
        copies.removeIf(copy -> Snapshot.stack(before, copy).equals(Snapshot.stack(after, copy)));
        Set<UUID> pages = new TreeSet<>();
        before.pages().forEach((page, standing) -> {
            if (!standing.equals(after.pages().get(page))) {
                pages.add(page);
            }
        });
        for (UUID copy : copies) {
            Stream.of(before, after)
                    .flatMap(sheaf -> Snapshot.stack(sheaf, copy).pages().stream())
                    .forEach(page -> pages.add(page.scannedPage()));
        }
        pages.removeIf(page -> Snapshot.state(before, page).equals(Snapshot.state(after, page)));
        return new Change(Snapshot.of(before, copies, pages), Snapshot.of(after, copies, pages));
    }

    /** Whether all it touched is still as it left it. The sheaf must hold every copy that shows one of its pages. */
    public boolean holds(Sheaf sheaf) {
        return Snapshot.of(sheaf, copies(), scannedPages()).equals(after);
    }

    /** Those that ended, or had not begun, included. */
    public Set<UUID> copies() {
        return after.copies().stream().map(Snapshot.Stack::copy).collect(Collectors.toUnmodifiableSet());
    }

    public Set<UUID> scannedPages() {
        return after.pages().stream().map(Snapshot.PageState::scannedPage).collect(Collectors.toUnmodifiableSet());
    }

    public boolean touchesAnythingOf(Change other) {
        return copies().stream().anyMatch(other.copies()::contains)
                || scannedPages().stream().anyMatch(other.scannedPages()::contains);
    }
}

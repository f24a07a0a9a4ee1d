package org.korrigo.domain.repair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/**
 * Takes a scanned page that no copy shows, or parts of it that none shows, into a copy.
 *
 * @param parts one after the other, from {@code position}: the whole page, or halves of a large sheet
 * @param rotation the clockwise turn that makes the parts upright
 * @param logical the page of the layout that the first part is, the next one being the next; empty: the first that the copy lacks
 */
public record InsertPage(
        UUID scannedPage, List<Region> parts, UUID copy, int position, Rotation rotation, Optional<Integer> logical)
        implements Repair {

    public InsertPage {
        parts = List.copyOf(parts);
    }

    @Override
    public String kind() {
        return "insert-page";
    }

    @Override
    public Set<UUID> copies() {
        return Set.of(copy);
    }

    @Override
    public Set<UUID> scannedPages() {
        return Set.of(scannedPage);
    }

    @Override
    public Sheaf applied(Sheaf sheaf) {
        Standing standing = sheaf.page(scannedPage);
        if (!standing.readable()) {
            throw Problem.conflict("page-unreadable", Map.of());
        }
        if (parts.isEmpty()) {
            throw Problem.conflict("repair-without-effect", Map.of());
        }
        Sheaf done = sheaf.with(standing.disposition() == Disposition.PLACED ? standing : standing.placed());
        for (int i = 0; i < parts.size(); i++) {
            Place place = new Place(scannedPage, parts.get(i));
            if (done.placesOf(scannedPage).stream().anyMatch(place::overlaps)) {
                throw Problem.conflict("page-placed-already", Map.of());
            }
            int after = i;
            done = done.change(copy, booklet -> booklet.with(position + after, arriving(booklet, after)));
        }
        return done;
    }

    private CopyPage arriving(Booklet booklet, int part) {
        int printed = logical.map(first -> first + part).orElseGet(() -> lacking(booklet, position + part));
        return new CopyPage(position + part, scannedPage, parts.get(part), rotation, printed);
    }

    /** Standing where a page of the layout is missing it is that one; else a further sheet. */
    private static int lacking(Booklet booklet, int position) {
        boolean missing = booklet.pages().stream().noneMatch(page -> page.logical() == position);
        return missing
                ? position
                : 1 + booklet.pages().stream().mapToInt(CopyPage::logical).max().orElse(0);
    }
}

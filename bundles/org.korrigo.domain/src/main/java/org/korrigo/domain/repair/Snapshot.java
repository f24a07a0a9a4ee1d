package org.korrigo.domain.repair;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.domain.scan.ScannedPage.Reason;
import org.korrigo.spi.document.Region;

/** How some copies and scanned pages stand at one moment, in a fixed order. */
public record Snapshot(List<Stack> copies, List<PageState> pages) {

    private static final Comparator<Showing> ORDER = Comparator.comparing(Showing::copy)
            .thenComparing(showing -> showing.region().x())
            .thenComparing(showing -> showing.region().y());

    public Snapshot {
        copies = List.copyOf(copies);
        pages = List.copyOf(pages);
    }

    /** The pages of a copy; none when there is no such copy. */
    public record Stack(UUID copy, List<CopyPage> pages) {

        public Stack {
            pages = List.copyOf(pages);
        }
    }

    /** What became of a scanned page, and who shows what of it. */
    public record PageState(UUID scannedPage, Disposition disposition, Optional<Reason> reason, List<Showing> shownBy) {

        public PageState {
            shownBy = List.copyOf(shownBy);
        }
    }

    /** A part of a scanned page that a copy shows. */
    public record Showing(UUID copy, Region region) {}

    static Snapshot of(Sheaf sheaf, Collection<UUID> copies, Collection<UUID> pages) {
        return new Snapshot(
                copies.stream().sorted().map(copy -> stack(sheaf, copy)).toList(),
                pages.stream().sorted().map(page -> state(sheaf, page)).toList());
    }

    static Stack stack(Sheaf sheaf, UUID copy) {
        return new Stack(
                copy,
                Optional.ofNullable(sheaf.copies().get(copy))
                        .map(Booklet::pages)
                        .orElse(List.of()));
    }

    static PageState state(Sheaf sheaf, UUID scannedPage) {
        Standing standing = sheaf.page(scannedPage);
        List<Showing> shownBy = sheaf.showing(scannedPage).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(page -> new Showing(entry.getKey(), page.region())))
                .sorted(Comparator.comparing(Showing::copy)
                        .thenComparing(showing -> showing.region().toString()))
                .toList();
        return new PageState(scannedPage, standing.disposition(), standing.reason(), shownBy);
    }
}

package org.korrigo.domain.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.repair.Booklet.Hold;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.domain.scan.ScannedPage.Reason;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** A small exam: folded sheets, single pages and what was set aside. */
final class Paper {

    static final int COPIES = 6;
    private static final int SHEETS = 2 * COPIES;
    private static final int SINGLE = 6;
    private static final int ASIDE = 8;

    private Paper() {}

    static UUID copy(int number) {
        return new UUID(1, number);
    }

    static UUID scan(int number) {
        return new UUID(2, number);
    }

    /** Copies 1 to 6 of one folded sheet each, pages 4-1 and 2-3; a single page behind each; one with marks, one on a desk. */
    static Sheaf exam() {
        List<Booklet> copies = new ArrayList<>();
        List<Standing> pages = new ArrayList<>();
        for (int n = 1; n <= COPIES; n++) {
            Hold hold = n == 1 ? Hold.MARKED : n == 2 ? Hold.LOCKED : Hold.NONE;
            copies.add(Booklet.of(copy(n), hold, sheet(n), List.of()));
        }
        for (int n = 1; n <= SHEETS + SINGLE; n++) {
            pages.add(new Standing(scan(n), Disposition.PLACED, Optional.empty(), true));
        }
        for (int n = SHEETS + SINGLE + 1; n <= SHEETS + SINGLE + ASIDE; n++) {
            boolean readable = n % 4 > 0;
            Disposition fate = readable ? Disposition.BLANK : Disposition.QUARANTINED;
            pages.add(new Standing(scan(n), fate, Optional.of(new Reason("found", "By the split.")), readable));
        }
        return Sheaf.of(copies, pages);
    }

    private static List<CopyPage> sheet(int copy) {
        UUID outside = scan(2 * copy - 1);
        UUID inside = scan(2 * copy);
        return List.of(
                new CopyPage(1, outside, Region.RIGHT_HALF, Rotation.NONE, 1),
                new CopyPage(2, inside, Region.LEFT_HALF, Rotation.NONE, 2),
                new CopyPage(3, inside, Region.RIGHT_HALF, Rotation.NONE, 3),
                new CopyPage(4, outside, Region.LEFT_HALF, Rotation.NONE, 4),
                new CopyPage(5, scan(SHEETS + copy), Region.WHOLE, Rotation.NONE, 5));
    }

    static List<UUID> scans(Sheaf sheaf) {
        return sheaf.pages().keySet().stream().sorted().toList();
    }

    /** What the pages of a copy are, in words that are easy to compare: {@code key:scan}. */
    static List<String> read(Sheaf sheaf, int copy) {
        return sheaf.copy(copy(copy)).pages().stream()
                .map(page -> page.key() + ":" + page.scannedPage().getLeastSignificantBits()
                        + Map.of(Region.LEFT_HALF, "L", Region.RIGHT_HALF, "R").getOrDefault(page.region(), ""))
                .toList();
    }
}

package org.korrigo.application.internal.trial;

import java.util.List;
import java.util.Map;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** Layouts of tests. */
final class Layouts {

    private Layouts() {}

    static BookletLayout withStrategy(BookletLayout layout, String strategy) {
        return new BookletLayout(
                layout.id(),
                layout.version(),
                layout.label(),
                layout.sheet(),
                layout.pagesPerBooklet(),
                strategy,
                layout.splitOptions(),
                layout.zones());
    }

    static BookletLayout folded(int pages, Zone... zones) {
        return new BookletLayout(
                "fold",
                "1.0.0",
                Map.of("fr", "Fold"),
                SheetKind.A3_FOLDED,
                pages,
                "a3-fold",
                Options.NONE,
                List.of(zones));
    }

    static Zone zone(String id, int page, Region region, ZoneRole role) {
        return new Zone(id, page, region, role, WritingKind.NONE, 0, "");
    }
}

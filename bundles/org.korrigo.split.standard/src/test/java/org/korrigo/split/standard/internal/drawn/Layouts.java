package org.korrigo.split.standard.internal.drawn;

import java.util.List;
import java.util.Map;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** Layouts that the drawn sheets follow. */
public final class Layouts {

    public static final BookletLayout FOLDED = layout(
            SheetKind.A3_FOLDED,
            anchor("name", 1, new Region(0.05, 0.04, 0.45, 0.05)),
            anchor("first-name", 1, new Region(0.05, 0.10, 0.45, 0.05)),
            anchor("mark", 1, new Region(0.75, 0.10, 0.2, 0.06)),
            anchor("rule", 1, new Region(0.05, 0.2, 0.9, 0.001)),
            anchor("graph", 2, new Region(0.07, 0.05, 0.86, 0.2)),
            anchor("name", 5, new Region(0.05, 0.04, 0.45, 0.05)),
            anchor("rule", 5, new Region(0.05, 0.11, 0.9, 0.001)),
            number(0.85));

    public static final BookletLayout FLAT = layout(
            SheetKind.A4_PAGES,
            anchor("boxes", 1, new Region(0.66, 0.12, 0.28, 0.03)),
            anchor("rule", 1, new Region(0.06, 0.17, 0.88, 0.001)),
            anchor("boxes", 3, new Region(0.66, 0.05, 0.28, 0.03)),
            anchor("rule", 3, new Region(0.06, 0.09, 0.88, 0.001)),
            candidate(1, 0.12),
            candidate(3, 0.05),
            number(0.45));

    /** Nothing printed that could tell a page. */
    public static final BookletLayout PLAIN_FOLDED = layout(SheetKind.A3_FOLDED);

    public static final BookletLayout PLAIN_FLAT = layout(SheetKind.A4_PAGES);

    private Layouts() {}

    private static BookletLayout layout(SheetKind sheet, Zone... zones) {
        return new BookletLayout("drawn", "1", Map.of("fr", "Dessin"), sheet, 4, "any", Options.NONE, List.of(zones));
    }

    private static Zone anchor(String id, int page, Region region) {
        return new Zone(id, page, region, ZoneRole.ANCHOR, WritingKind.NONE, 0, "");
    }

    private static Zone number(double x) {
        Region region = new Region(x, 0.955, 0.1, 0.027);
        return new Zone("page-number", 0, region, ZoneRole.PAGE_NUMBER, WritingKind.PRINTED, 0, "0123456789/ ");
    }

    private static Zone candidate(int page, double y) {
        Region region = new Region(0.66, y, 0.28, 0.03);
        return new Zone(
                "candidate-number", page, region, ZoneRole.IDENTITY, WritingKind.HANDWRITTEN_DIGITS, 7, "0123456789");
    }
}

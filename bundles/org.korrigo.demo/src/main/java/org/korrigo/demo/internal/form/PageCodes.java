package org.korrigo.demo.internal.form;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.korrigo.demo.internal.paper.Box;
import org.korrigo.demo.internal.paper.Sketch;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;

/** The QR codes that tell booklet and page, for the split strategy {@code page-code}. */
final class PageCodes {

    private static final String STRATEGY = "page-code";
    private static final String ZONE = "page-code";
    /** Bottom left, where forms seldom have anything else. */
    private static final Region USUAL = new Region(0.04, 0.915, 0.095, 0.0672);

    private final List<Zone> zones;
    private final Optional<Region> elsewhere;
    private final boolean coverAlone;
    private final int turn;
    private final CodeText text;

    PageCodes(BookletLayout layout) {
        boolean asked = isAsked(layout);
        CodePlace place = place(layout);
        this.zones = zones(layout);
        Optional<Region> region = place.region();
        this.elsewhere = region.isPresent() || !asked || !zones.isEmpty() ? region : Optional.of(USUAL);
        this.coverAlone = place.option("on").equals("cover");
        this.turn = turn(layout, place.option("turn"));
        this.text = CodeText.fitting(layout, place.option("pattern"), !coverAlone);
    }

    private static boolean isAsked(BookletLayout layout) {
        return layout.splitStrategy().equals(STRATEGY);
    }

    private static CodePlace place(BookletLayout layout) {
        return new CodePlace(layout, isAsked(layout) ? layout.splitOptions() : Options.NONE);
    }

    /** The zones that hold a printed code and no writing. */
    static List<Zone> zones(BookletLayout layout) {
        String id = place(layout).zone(ZONE);
        return layout.zones().stream().filter(zone -> zone.id().equals(id)).toList();
    }

    private static int turn(BookletLayout layout, String option) {
        try {
            return option.isEmpty() ? 0 : Integer.parseInt(option);
        } catch (NumberFormatException e) {
            throw Unprintable.because(layout, "code-turn");
        }
    }

    boolean has(Zone zone) {
        return zones.contains(zone);
    }

    Optional<Box> place(int page) {
        if (coverAlone && page != 1) {
            return Optional.empty();
        }
        return elsewhere
                .or(() -> zones.stream()
                        .filter(zone -> zone.page() == 0 || zone.page() == page)
                        .map(Zone::region)
                        .findFirst())
                .map(FormZone::onPage);
    }

    void draw(Sketch sketch, int booklet, int page) throws IOException {
        Optional<Box> place = place(page);
        if (place.isPresent()) {
            QrSymbol.draw(sketch, place.get(), text.of(booklet, page), turn);
        }
    }
}

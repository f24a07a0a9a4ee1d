package org.korrigo.demo.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.internal.paper.Box;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/**
 * What a layout prints on one page.
 *
 * @param number from 1
 * @param total pages of the booklet, extra sheets included
 */
record FormPage(int number, int total, List<FormZone> zones) {

    private static final double SAME_MM = 0.5;
    private static final double BORDER_MM = 0.5;
    /** A frame as large as this surrounds the writing instead of keeping it away. */
    private static final double LARGE_MM2 = 0.4 * SheetFormat.PAGE_WIDTH_MM * SheetFormat.HEIGHT_MM;

    static FormPage of(BookletLayout layout, int number, int total) {
        List<FormZone> found = new ArrayList<>();
        for (int rank = 0; rank < layout.zones().size(); rank++) {
            Zone zone = layout.zones().get(rank);
            if (zone.page() == number || zone.page() == 0) {
                found.add(FormZone.of(zone, rank));
            }
        }
        return new FormPage(number, total, List.copyOf(found));
    }

    /** Whether an anchor draws the edges of a box. */
    boolean isFramed(Box box) {
        return zones.stream()
                .filter(zone -> zone.is(ZoneRole.ANCHOR))
                .map(FormZone::box)
                .anyMatch(anchor -> same(anchor, box));
    }

    /** Whether print other than frames may stand in a box that is not a zone's own. */
    boolean isFree(Box box) {
        return zones.stream()
                .filter(zone -> !zone.is(ZoneRole.ANONYMITY))
                .flatMap(FormPage::taken)
                .noneMatch(box::meets);
    }

    /** Whether anything else is printed in a zone. */
    boolean isShared(FormZone zone) {
        return zones.stream().filter(other -> !other.is(ZoneRole.ANONYMITY)).anyMatch(other -> other.box()
                .meets(zone.box()));
    }

    /** Boxes that writing keeps out of. */
    List<Box> obstacles() {
        return zones.stream().flatMap(FormPage::taken).toList();
    }

    /** Those within a zone. */
    List<Box> obstaclesIn(FormZone zone) {
        return zones.stream()
                .filter(other -> other.rank() != zone.rank() && !same(other.box(), zone.box()))
                .flatMap(FormPage::taken)
                .filter(box -> !contains(box, zone.box()))
                .toList();
    }

    private static Stream<Box> taken(FormZone zone) {
        Box box = zone.box();
        if (!zone.is(ZoneRole.ANCHOR) || box.width() * box.height() < LARGE_MM2) {
            return Stream.of(box);
        }
        return Stream.of(
                new Box(box.x(), box.y(), box.width(), BORDER_MM),
                new Box(box.x(), box.bottom() - BORDER_MM, box.width(), BORDER_MM),
                new Box(box.x(), box.y(), BORDER_MM, box.height()),
                new Box(box.right() - BORDER_MM, box.y(), BORDER_MM, box.height()));
    }

    private static boolean contains(Box outer, Box inner) {
        return outer.x() <= inner.x()
                && outer.y() <= inner.y()
                && outer.right() >= inner.right()
                && outer.bottom() >= inner.bottom();
    }

    private static boolean same(Box one, Box other) {
        return Math.abs(one.x() - other.x()) < SAME_MM
                && Math.abs(one.y() - other.y()) < SAME_MM
                && Math.abs(one.right() - other.right()) < SAME_MM
                && Math.abs(one.bottom() - other.bottom()) < SAME_MM;
    }
}

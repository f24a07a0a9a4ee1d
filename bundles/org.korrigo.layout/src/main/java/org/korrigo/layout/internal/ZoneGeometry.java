package org.korrigo.layout.internal;

import java.util.Locale;
import java.util.Set;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** Sizes and overlaps of zones on an A4 page: a folded A3 sheet has pages of that size too. */
final class ZoneGeometry {

    static final int LEAST_MILLIMETRES = 3;
    private static final double PAGE_WIDTH_MM = 210;
    private static final double PAGE_HEIGHT_MM = 297;
    /** Neighbours may touch, and measured values are seldom exact. */
    private static final double TOLERATED_MM = 1;

    /** Where somebody writes, or the print says something of its own. */
    private static final Set<ZoneRole> WRITTEN =
            Set.of(ZoneRole.IDENTITY, ZoneRole.PAGE_NUMBER, ZoneRole.MARK, ZoneRole.QUESTION);
    /** What markers must see. */
    private static final Set<ZoneRole> SEEN = Set.of(ZoneRole.MARK, ZoneRole.QUESTION);

    private ZoneGeometry() {}

    static boolean isTooSmall(Zone zone) {
        double width = zone.region().width() * PAGE_WIDTH_MM / Math.max(1, zone.cells());
        double height = zone.region().height() * PAGE_HEIGHT_MM;
        return zone.role() != ZoneRole.ANCHOR && Math.min(width, height) < LEAST_MILLIMETRES;
    }

    static String millimetres(Zone zone) {
        double width = zone.region().width() * PAGE_WIDTH_MM;
        double height = zone.region().height() * PAGE_HEIGHT_MM;
        String cells = zone.cells() > 1 ? " for " + zone.cells() + " cells" : "";
        return String.format(Locale.ROOT, "%.1f x %.1f mm%s", width, height, cells);
    }

    static boolean areInEachOthersWay(Zone one, Zone other) {
        boolean onePage = one.page() == other.page() || one.page() == 0 || other.page() == 0;
        boolean bothWritten = WRITTEN.contains(one.role()) && WRITTEN.contains(other.role());
        boolean hidesWhatIsSeen = hides(one, other) || hides(other, one);
        return onePage && (bothWritten || hidesWhatIsSeen) && overlap(one.region(), other.region());
    }

    private static boolean hides(Zone hidden, Zone seen) {
        return hidden.role() == ZoneRole.ANONYMITY && SEEN.contains(seen.role());
    }

    private static boolean overlap(Region one, Region other) {
        double width = shared(one.x(), one.width(), other.x(), other.width()) * PAGE_WIDTH_MM;
        double height = shared(one.y(), one.height(), other.y(), other.height()) * PAGE_HEIGHT_MM;
        return width > TOLERATED_MM && height > TOLERATED_MM;
    }

    private static double shared(double start, double length, double otherStart, double otherLength) {
        return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
    }
}

package org.korrigo.domain.repair;

import java.util.UUID;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.spi.document.Region;

/** A scanned page or a part of it: what a page of a copy shows. */
public record Place(UUID scannedPage, Region region) {

    /** What rounding may let two parts share. */
    private static final double HAIR = 1e-6;

    static Place of(CopyPage page) {
        return new Place(page.scannedPage(), page.region());
    }

    boolean overlaps(Place other) {
        return scannedPage.equals(other.scannedPage)
                && shared(region.x(), region.width(), other.region.x(), other.region.width())
                && shared(region.y(), region.height(), other.region.y(), other.region.height());
    }

    private static boolean shared(double start, double length, double otherStart, double otherLength) {
        return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart) > HAIR;
    }
}

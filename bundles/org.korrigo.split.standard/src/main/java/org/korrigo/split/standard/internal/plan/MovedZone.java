package org.korrigo.split.standard.internal.plan;

import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.Zone;
import org.korrigo.split.standard.internal.anchor.Pose;

/** A zone where it really lies on a scan. */
final class MovedZone {

    /** Frames stay inside even when the turn tilts them. */
    private static final double MARGIN_MM = 1.5;

    private MovedZone() {}

    /** @param pose of the print of the booklet page */
    static Zone of(Zone zone, Region place, PageSize sheet, Pose pose) {
        Region nominal = zone.region().within(place);
        double x = (nominal.x() + nominal.width() / 2) * sheet.widthMm();
        double y = (nominal.y() + nominal.height() / 2) * sheet.heightMm();
        double pageWidth = place.width() * sheet.widthMm();
        double pageHeight = place.height() * sheet.heightMm();
        Region region = shifted(zone.region(), (pose.x(x, y) - x) / pageWidth, (pose.y(x, y) - y) / pageHeight)
                .grown(MARGIN_MM / pageWidth, MARGIN_MM / pageHeight);
        return zone.at(region);
    }

    private static Region shifted(Region region, double x, double y) {
        double left = Math.min(Math.max(0, region.x() + x), 1 - region.width());
        double top = Math.min(Math.max(0, region.y() + y), 1 - region.height());
        return new Region(left, top, region.width(), region.height());
    }
}

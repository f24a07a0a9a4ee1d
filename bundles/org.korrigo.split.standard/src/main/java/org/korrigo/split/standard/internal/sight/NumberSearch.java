package org.korrigo.split.standard.internal.sight;

import java.util.Collection;
import java.util.Optional;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.Zone;
import org.korrigo.split.standard.internal.anchor.Pose;
import org.korrigo.split.standard.internal.anchor.Tolerance;

/** Where on a sheet a page number may lie: near its place, and nearer when anchors have told how the print lies. */
final class NumberSearch {

    /** A pose found at the head of a page is off by this much at its foot: scale, and a tenth of a degree. */
    private static final double OFF_POSE_MM = 4;

    private final Tolerance tolerance;

    NumberSearch(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    /** @param poses of anchors found on the same side */
    Region region(Zone zone, Region half, PageSize sheet, Collection<Pose> poses) {
        Region nominal = zone.region().within(half);
        double x = (nominal.x() + nominal.width() / 2) * sheet.widthMm();
        double y = (nominal.y() + nominal.height() / 2) * sheet.heightMm();
        Optional<Pose> pose = poses.stream().findFirst();
        double sideways = pose.isPresent() ? OFF_POSE_MM : tolerance.sideways(sheet, x, y);
        double upOrDown = pose.isPresent() ? OFF_POSE_MM : tolerance.upOrDown(sheet, x, y);
        double shiftX = pose.map(p -> p.x(x, y) - x).orElse(0.0);
        double shiftY = pose.map(p -> p.y(x, y) - y).orElse(0.0);
        double left = nominal.x() + (shiftX - sideways) / sheet.widthMm();
        double top = nominal.y() + (shiftY - upOrDown) / sheet.heightMm();
        double right = nominal.x() + nominal.width() + (shiftX + sideways) / sheet.widthMm();
        double bottom = nominal.y() + nominal.height() + (shiftY + upOrDown) / sheet.heightMm();
        return clipped(left, top, right, bottom, half);
    }

    /** The place is always left over: no tolerance moves a zone off its page altogether. */
    private static Region clipped(double left, double top, double right, double bottom, Region half) {
        double x = Math.max(half.x(), left);
        double y = Math.max(half.y(), top);
        double width = Math.min(half.x() + half.width(), right) - x;
        double height = Math.min(half.y() + half.height(), bottom) - y;
        return new Region(x, y, width, height);
    }
}

package org.korrigo.split.standard.internal.anchor;

import java.util.List;
import java.util.stream.Stream;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.Zone;

/** The printed lines of one booklet page where the layout has them, anchor by anchor. */
final class AnchorTemplate {

    private final PageSize sheet;
    private final List<List<Edge>> anchors;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    /** @param place where the booklet page lies on the sheet */
    AnchorTemplate(List<Zone> zones, Region place, PageSize sheet) {
        List<Region> regions =
                zones.stream().map(zone -> zone.region().within(place)).toList();
        this.sheet = sheet;
        this.anchors = regions.stream().map(region -> Edge.of(region, sheet)).toList();
        this.left = regions.stream().mapToDouble(Region::x).min().orElse(0);
        this.top = regions.stream().mapToDouble(Region::y).min().orElse(0);
        this.right = regions.stream().mapToDouble(r -> r.x() + r.width()).max().orElse(1);
        this.bottom =
                regions.stream().mapToDouble(r -> r.y() + r.height()).max().orElse(1);
    }

    List<List<Edge>> anchors() {
        return anchors;
    }

    List<Edge> edges(boolean horizontal) {
        return anchors.stream()
                .flatMap(List::stream)
                .filter(edge -> edge.horizontal() == horizontal)
                .toList();
    }

    double centreX() {
        return (left + right) / 2 * sheet.widthMm();
    }

    double centreY() {
        return (top + bottom) / 2 * sheet.heightMm();
    }

    /** All that must be looked at to find the lines, wherever they lie within the tolerance. */
    Region searched(Tolerance tolerance) {
        double x = corners(tolerance, true) / sheet.widthMm();
        double y = corners(tolerance, false) / sheet.heightMm();
        return new Region(left, top, right - left, bottom - top).grown(x, y);
    }

    private double corners(Tolerance tolerance, boolean sideways) {
        return Stream.of(left, right)
                .flatMap(x -> Stream.of(top, bottom).map(y -> {
                    double xMm = x * sheet.widthMm();
                    double yMm = y * sheet.heightMm();
                    return sideways ? tolerance.sideways(sheet, xMm, yMm) : tolerance.upOrDown(sheet, xMm, yMm);
                }))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }

    PageSize sheet() {
        return sheet;
    }
}

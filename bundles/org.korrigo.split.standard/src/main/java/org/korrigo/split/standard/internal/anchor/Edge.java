package org.korrigo.split.standard.internal.anchor;

import java.util.List;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;

/**
 * A straight printed line, in millimetres of the sheet.
 *
 * @param horizontal or vertical
 * @param at its y if horizontal, its x if vertical
 * @param from its lesser end
 * @param to its greater end
 */
record Edge(boolean horizontal, double at, double from, double to) {

    /** A zone flatter than this is a rule along its middle, not a frame; no form has frames that flat. */
    private static final double RULE_MM = 2.0;

    /** The lines of an anchor zone: the four edges of a frame, or a single rule. */
    static List<Edge> of(Region zone, PageSize sheet) {
        double left = zone.x() * sheet.widthMm();
        double right = (zone.x() + zone.width()) * sheet.widthMm();
        double top = zone.y() * sheet.heightMm();
        double bottom = (zone.y() + zone.height()) * sheet.heightMm();
        if (bottom - top < RULE_MM) {
            return List.of(new Edge(true, (top + bottom) / 2, left, right));
        }
        if (right - left < RULE_MM) {
            return List.of(new Edge(false, (left + right) / 2, top, bottom));
        }
        return List.of(
                new Edge(true, top, left, right),
                new Edge(true, bottom, left, right),
                new Edge(false, left, top, bottom),
                new Edge(false, right, top, bottom));
    }

    double length() {
        return to - from;
    }
}

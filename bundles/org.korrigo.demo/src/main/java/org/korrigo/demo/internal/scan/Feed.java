package org.korrigo.demo.internal.scan;

import java.util.Set;
import org.korrigo.demo.Side;

/**
 * How a sheet was put in the scanner, and what the scanner wrote about it.
 *
 * @param upsideDown sides that are turned by 180°
 * @param turned degrees by which both sides are turned clockwise: 0, 90 or 270
 * @param declared degrees by which the file asks viewers to turn them clockwise
 * @param versoFirst whether the verso was scanned before the recto
 */
record Feed(Set<Side> upsideDown, int turned, int declared, boolean versoFirst) {

    static final Feed STRAIGHT = new Feed(Set.of(), 0, 0, false);

    Feed {
        upsideDown = Set.copyOf(upsideDown);
    }

    static Feed upsideDown(Set<Side> sides) {
        return new Feed(sides, 0, 0, false);
    }

    /** Degrees by which the content of a side is turned clockwise in its image. */
    int rotation(Side side) {
        return (turned + (upsideDown.contains(side) ? 180 : 0)) % 360;
    }
}

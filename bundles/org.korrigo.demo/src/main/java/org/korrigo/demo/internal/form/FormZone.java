package org.korrigo.demo.internal.form;

import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.internal.paper.Box;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/**
 * A zone on paper.
 *
 * @param rank among the zones of the layout, from 0
 * @param box in millimetres
 */
record FormZone(Zone zone, int rank, Box box) {

    /** Printers and pens keep off the edges of paper. */
    private static final Box PRINTABLE = new Box(7, 7, SheetFormat.PAGE_WIDTH_MM - 14, SheetFormat.HEIGHT_MM - 14);

    static FormZone of(Zone zone, int rank) {
        return new FormZone(zone, rank, onPage(zone.region()));
    }

    static Box onPage(Region region) {
        return onSheet(region, SheetFormat.PAGE_WIDTH_MM);
    }

    static Box onSheet(Region region, double widthMm) {
        return new Box(
                region.x() * widthMm,
                region.y() * SheetFormat.HEIGHT_MM,
                region.width() * widthMm,
                region.height() * SheetFormat.HEIGHT_MM);
    }

    /** The part of the box that can be printed and written on; all of it for a zone that lies on the edge altogether. */
    Box usable() {
        return box.meets(PRINTABLE) ? box.within(PRINTABLE) : box;
    }

    boolean is(ZoneRole role) {
        return zone.role() == role;
    }
}

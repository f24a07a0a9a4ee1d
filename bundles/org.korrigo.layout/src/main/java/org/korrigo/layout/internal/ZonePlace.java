package org.korrigo.layout.internal;

import org.korrigo.spi.layout.Zone;

/** What tells zones of a layout apart. @param page 0 is every page */
record ZonePlace(String id, int page) {

    static ZonePlace of(Zone zone) {
        return new ZonePlace(zone.id(), zone.page());
    }
}

package org.korrigo.rest.internal.body;

import org.korrigo.spi.document.Region;

/** A part of a scanned page, as it is displayed: a large sheet holds two pages. */
public enum PagePart {
    WHOLE(Region.WHOLE),
    LEFT(Region.LEFT_HALF),
    RIGHT(Region.RIGHT_HALF),
    TOP(new Region(0, 0, 1, 0.5)),
    BOTTOM(new Region(0, 0.5, 1, 0.5));

    private final Region region;

    PagePart(Region region) {
        this.region = region;
    }

    Region region() {
        return region;
    }
}

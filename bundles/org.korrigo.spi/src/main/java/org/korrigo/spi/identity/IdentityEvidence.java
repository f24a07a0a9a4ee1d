package org.korrigo.spi.identity;

import java.util.List;

/** All that was read on one copy, by zone and engine. */
public record IdentityEvidence(List<ZoneReading> readings) {

    public IdentityEvidence {
        readings = List.copyOf(readings);
    }
}

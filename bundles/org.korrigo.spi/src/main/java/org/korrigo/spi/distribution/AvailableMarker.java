package org.korrigo.spi.distribution;

import java.math.BigDecimal;

/**
 * Somebody who can take work.
 *
 * @param weight how much of the work, against the other markers; above 0
 * @param before what this marker has already and keeps, in copies: two of four questions of a copy are 0.5
 */
public record AvailableMarker(String id, BigDecimal weight, BigDecimal before) {

    public AvailableMarker {
        if (weight.signum() <= 0 || before.signum() < 0) {
            throw new IllegalArgumentException("Weight " + weight + ", before " + before);
        }
    }
}

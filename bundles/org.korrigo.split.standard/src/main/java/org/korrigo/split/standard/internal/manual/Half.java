package org.korrigo.split.standard.internal.manual;

import java.util.Locale;
import org.korrigo.spi.document.Region;

/** Which part of an upright page a plan means. */
enum Half {
    LEFT("L", Region.LEFT_HALF),
    RIGHT("R", Region.RIGHT_HALF),
    BOTH("", Region.WHOLE);

    private final String letter;
    private final Region region;

    Half(String letter, Region region) {
        this.letter = letter;
        this.region = region;
    }

    /** As plans write it. */
    String letter() {
        return letter;
    }

    Region region() {
        return region;
    }

    static Half of(String letter) {
        return letter.toUpperCase(Locale.ROOT).equals(LEFT.letter) ? LEFT : RIGHT;
    }
}

package org.korrigo.split.standard.internal.sight;

import java.util.Map;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Rotation;
import org.korrigo.split.standard.internal.anchor.Pose;

/**
 * What was seen on a scanned page.
 *
 * @param slot the side that it is, when it is a printed one; -1 otherwise
 * @param rotation the clockwise turn that makes it upright, as far as it is known
 * @param confidence 0 to 1 in the side and the turn
 * @param poses of the print, by booklet page, where anchors were found
 * @param numbered whether a printed page number was read on it
 */
public record Sighting(
        PageFacts page,
        Kind kind,
        int slot,
        Rotation rotation,
        double confidence,
        Map<Integer, Pose> poses,
        boolean numbered) {

    /** What a page turned out to be. */
    public enum Kind {
        /** A side that print tells. */
        KNOWN,
        /** Something stands on it, but nothing tells which side it is. */
        UNKNOWN,
        /** Nothing stands on it. */
        BLANK
    }

    public Sighting {
        poses = Map.copyOf(poses);
    }

    public int number() {
        return page.number();
    }

    static Sighting without(Kind kind, PageFacts page, Rotation rotation) {
        return new Sighting(page, kind, -1, rotation, 0, Map.of(), false);
    }
}

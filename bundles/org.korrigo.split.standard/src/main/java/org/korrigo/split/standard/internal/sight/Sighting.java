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
 * @param oddity what is odd about a page that no print tells
 * @param contradiction what other evidence says, in words; empty when all agree
 */
public record Sighting(
        PageFacts page,
        Kind kind,
        int slot,
        Rotation rotation,
        double confidence,
        Map<Integer, Pose> poses,
        boolean numbered,
        Oddity oddity,
        String contradiction) {

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

    /** What keeps a page apart. */
    public enum Oddity {
        NONE,
        /** It bears pale strokes only. */
        FAINT,
        /** It is larger or smaller than the sheets of the form. */
        OTHER_SIZE
    }

    static Sighting without(Blankness.Look look, PageFacts page, Rotation rotation, boolean ofSize) {
        Kind kind = look == Blankness.Look.BLANK ? Kind.BLANK : Kind.UNKNOWN;
        Oddity odd = look == Blankness.Look.FAINT ? Oddity.FAINT : Oddity.NONE;
        return new Sighting(page, kind, -1, rotation, 0, Map.of(), false, ofSize ? odd : Oddity.OTHER_SIZE, "");
    }
}

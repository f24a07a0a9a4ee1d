package org.korrigo.split.standard.internal.anchor;

/**
 * How well the printed lines of a booklet page were found.
 *
 * @param page the booklet page
 * @param coverage 0 to 1: the part of its length that was found of the worst anchor
 */
public record AnchorMatch(int page, double coverage, Pose pose) {

    /**
     * Writing that touches a frame hides parts of it, and a worn line has gaps, so full coverage is rare; lines of writing and
     * dotted rules that happen to lie there cover less than half.
     */
    private static final double FOUND = 0.6;

    boolean found() {
        return coverage >= FOUND;
    }
}

package org.korrigo.split.standard.internal.repeat;

/**
 * What a page seems to show again.
 *
 * @param page number of the earlier page, 0 if there is none
 * @param likeness of the two, 0 to 1; 2 for the same bytes
 * @param margin by which it is more alike than any other page
 */
public record Repeat(int page, double likeness, double margin) {

    static final Repeat NONE = new Repeat(0, 0, 0);
    private static final double SAME_BYTES = 2;

    static Repeat sameBytes(int page) {
        return new Repeat(page, SAME_BYTES, 1);
    }

    /** @param likenessOfNext that of the page that is most alike but this one */
    Repeat before(double likenessOfNext) {
        return new Repeat(page, likeness, likeness - likenessOfNext);
    }

    boolean certain() {
        return likeness == SAME_BYTES;
    }
}

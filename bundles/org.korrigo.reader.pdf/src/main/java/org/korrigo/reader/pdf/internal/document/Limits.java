package org.korrigo.reader.pdf.internal.document;

/**
 * What a scan may be at most. Beyond it, a document is refused and a page quarantined, before anything is decoded.
 *
 * @param pages of a document
 * @param pixels of an image
 * @param pageSide in millimetres
 * @param contentBytes of decoded page description
 */
public record Limits(int pages, long pixels, double pageSide, int contentBytes) {

    /** The page far beyond A0; a scanned page has some hundred bytes of description, a page drawn by a program some megabytes. */
    public static final Limits STANDARD = new Limits(2500, 200_000_000L, 2000, 32 << 20);

    /** Above this many pixels an image must not be compressed more than {@link #RATIO} times. */
    static final long PIXELS_ABOVE_SUSPICION = 70_000_000L;

    static final long RATIO = 5000;

    static final int SIDE_RATIO = 50;

    private static volatile Limits inForce = STANDARD;

    /** A child does one thing at a time, with the limits that came with it. */
    public static void enforce(Limits limits) {
        inForce = limits;
    }

    static Limits inForce() {
        return inForce;
    }
}

package org.korrigo.reader.pdf.internal.document;

/** What a scan may be at most. Beyond it, a document is refused and a page quarantined, before anything is decoded. */
final class Limits {

    static final int PAGES = 2500;

    static final long PIXELS = 200_000_000L;

    /** Far beyond A0, in millimetres. */
    static final double PAGE_SIDE = 2000;

    /** Of decoded page description; a scanned page has some hundred bytes, a page drawn by a program some megabytes. */
    static final int CONTENT_BYTES = 32 << 20;

    /** Above this many pixels an image must not be compressed more than {@link #RATIO} times. */
    static final long PIXELS_ABOVE_SUSPICION = 70_000_000L;

    static final long RATIO = 5000;

    static final int SIDE_RATIO = 50;

    private Limits() {}
}

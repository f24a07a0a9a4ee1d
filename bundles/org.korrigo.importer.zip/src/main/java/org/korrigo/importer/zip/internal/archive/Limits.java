package org.korrigo.importer.zip.internal.archive;

/** What an archive may be at most. Beyond it, nothing of it is taken. */
final class Limits {

    /** Twice the pages that a document may have, for those who send an image a page. */
    static final int ENTRIES = 5000;

    /** Of one entry, unpacked: what a child may write into one file. */
    static final long ENTRY_BYTES = 2_000_000_000L;

    /** Of all entries, unpacked. */
    static final long BYTES = 4L << 30;

    /** Below this many unpacked bytes, no archive is a bomb, however well it is compressed: blank pages are. */
    static final long BYTES_ABOVE_SUSPICION = 64L << 20;

    /** How much larger than the archive its content may be. PDFs and JPEGs hardly shrink. */
    static final long RATIO = 200;

    /** Of a file that tells the order. */
    static final int ORDER_BYTES = 1 << 20;

    private Limits() {}
}

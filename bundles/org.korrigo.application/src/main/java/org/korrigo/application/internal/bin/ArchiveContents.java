package org.korrigo.application.internal.bin;

import java.util.List;

/** {@code archive.json}. */
record ArchiveContents(int format, int year, List<Entry> exams) {

    static final int FORMAT = 1;
    static final String NAME = "archive.json";

    /** One exam. @param rows name of the ZIP entry with its rows, and its digest */
    record Entry(
            String id, String reference, String name, int copies, String rows, String rowsSha256, List<File> files) {}

    /** A file that the exam names. @param entry name of the ZIP entry */
    record File(String sha256, long size, String entry) {}
}

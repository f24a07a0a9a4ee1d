package org.korrigo.domain.backup;

import java.time.Instant;
import java.util.Optional;

/**
 * One backup in the backup folder.
 *
 * @param name of its file
 * @param at the instant whose data it holds; that of the file when it cannot be read
 * @param bytes of its file, without the kept files
 * @param rows of all tables
 * @param files how many files (scans, PDFs) its data names
 * @param fileBytes of those
 * @param withFiles whether those are kept too
 * @param why {@code asked}, {@code schedule}, {@code migration} or {@code move}
 * @param validity what is known of it
 * @param verified when it was last restored for trial; empty when never
 */
public record Backup(
        String name,
        Instant at,
        long bytes,
        long rows,
        int files,
        long fileBytes,
        boolean withFiles,
        String why,
        Validity validity,
        Optional<Instant> verified) {

    /** What is known of a backup. */
    public enum Validity {
        /** Whole as far as its list of contents tells; never restored for trial. */
        UNVERIFIED,
        /** Restored for trial, nothing wrong. */
        VERIFIED,
        /** Something is wrong with it: see the verification. */
        DAMAGED,
        /** Made by a newer version: this one cannot restore it. */
        NEWER
    }
}

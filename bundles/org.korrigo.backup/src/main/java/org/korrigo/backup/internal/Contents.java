package org.korrigo.backup.internal;

import java.time.Instant;
import java.util.List;
import org.korrigo.spi.storage.BlobRef;

/** What stands in a backup: {@code manifest.json}. Its summary stands apart too, because lists of many backups need no more. */
record Contents(Summary summary, List<Part> parts, List<Counter> counters, List<Kept> files, List<String> missing) {

    static final int FORMAT = 1;

    /**
     * {@code summary.json}.
     *
     * @param at an instant, as text
     * @param changes of the schema, as in {@code SchemaVersions}
     */
    record Summary(
            int format,
            String at,
            String why,
            List<String> changes,
            long rows,
            int files,
            long fileBytes,
            boolean withFiles) {

        Instant instant() {
            return Instant.parse(at);
        }
    }

    /** One table: {@code tables/TABLE.copy}, in PostgreSQL's text format. */
    record Part(String table, List<String> columns, long rows, String sha256) {}

    /** A sequence. */
    record Counter(String name, long value) {}

    /** A file that the data names. */
    record Kept(String sha256, long size) {

        BlobRef blob() {
            return new BlobRef(sha256, size);
        }
    }
}

package org.korrigo.domain.backup;

import java.time.Instant;
import java.util.Map;

/**
 * What came back, and where what was there before is.
 *
 * @param backup name of the file, or of the former database
 * @param at the instant whose data is there again
 * @param rows how many of each table, sorted by table
 * @param files how many files were brought back because the store had them no more
 * @param former name under which the former data stays; {@code backup-restore FORMER} brings it back
 */
public record Restoration(String backup, Instant at, Map<String, Long> rows, int files, String former) {}

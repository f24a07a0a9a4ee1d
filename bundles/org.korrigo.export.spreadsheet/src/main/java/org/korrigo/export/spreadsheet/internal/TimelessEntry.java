package org.korrigo.export.spreadsheet.internal;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/** A part of a zip that does not tell when it was packed. */
public final class TimelessEntry {

    /** Not a month earlier: of the first day that a zip can tell Java would add a field in the zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private TimelessEntry() {}

    /** The same for the same name, wherever and whenever it is made. */
    public static ZipEntry named(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}

package org.korrigo.application.roster;

import java.util.List;
import org.korrigo.spi.roster.ListedStudent;

/**
 * A student of a list, and what the import of the list would do.
 *
 * @param changes empty unless something of a student whom the exam has would change
 */
public record PreviewedRow(ListedStudent student, Effect effect, List<Change> changes) {

    /** What becomes of the row. */
    public enum Effect {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /** @param member {@code last-name}, {@code birth-date}, …. @param before as a text, dates as yyyy-MM-dd; empty when there was none */
    public record Change(String member, String before, String after) {}
}

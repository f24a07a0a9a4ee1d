package org.korrigo.rest.internal.body;

import java.time.Instant;
import java.util.UUID;
import org.korrigo.domain.marking.JournalEntry;

/** One line of the journal of a copy. */
public record JournalEntryBody(
        UUID copy, long revision, OperationBody operation, String marker, long fence, Instant at) {

    public static JournalEntryBody from(JournalEntry entry) {
        return new JournalEntryBody(
                entry.copy(),
                entry.revision(),
                OperationBody.from(entry.operation()),
                entry.marker(),
                entry.fence(),
                entry.at());
    }
}

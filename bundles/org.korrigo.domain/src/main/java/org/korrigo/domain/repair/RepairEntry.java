package org.korrigo.domain.repair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A repair that was made, never changed: undoing it is an entry of its own.
 *
 * @param batch where it was asked for; it may touch other batches of the exam, too
 * @param sequence from 1 in its batch, without gaps
 * @param command empty when it undoes another
 * @param ended copies it left without pages
 * @param reason may be empty
 * @param undoes the entry it takes back
 */
public record RepairEntry(
        UUID id,
        UUID batch,
        int sequence,
        Optional<Repair> command,
        Change change,
        List<EndedCopy> ended,
        String by,
        Instant at,
        String reason,
        Optional<UUID> undoes) {

    public RepairEntry {
        ended = List.copyOf(ended);
    }

    /** For example {@code move-page}, or {@code undo}. */
    public String kind() {
        return command.map(Repair::kind).orElse("undo");
    }
}

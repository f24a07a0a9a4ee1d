package org.korrigo.domain.marking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a marker had not sent when the browser last said so: it waits here until it is sent or thrown away, whatever became of the lock.
 *
 * @param client the browser tab, made up by it
 * @param baseRevision the revision the marker had seen
 * @param savedAt by the clock of the browser
 */
public record Draft(
        UUID copy, String marker, UUID client, long baseRevision, List<Operation> operations, Instant savedAt) {

    public Draft {
        operations = List.copyOf(operations);
    }
}

package org.korrigo.application.marking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.korrigo.domain.marking.Operation;

/** What a browser has not sent yet. @param client made up by the browser's tab; @param savedAt by the browser's clock */
public record DraftOrder(UUID client, long baseRevision, List<Operation> operations, Instant savedAt) {

    public DraftOrder {
        operations = List.copyOf(operations);
    }
}

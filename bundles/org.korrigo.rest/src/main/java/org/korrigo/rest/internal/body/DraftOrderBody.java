package org.korrigo.rest.internal.body;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.korrigo.application.marking.DraftOrder;

/** What a browser has not sent yet. */
public record DraftOrderBody(long baseRevision, List<OperationBody> operations, Instant savedAt) {

    /** @throws org.korrigo.domain.Problem {@code annotation-invalid} */
    public DraftOrder toOrder(UUID client) {
        return new DraftOrder(client, baseRevision, OperationsBody.toOperations(operations), savedAt);
    }
}

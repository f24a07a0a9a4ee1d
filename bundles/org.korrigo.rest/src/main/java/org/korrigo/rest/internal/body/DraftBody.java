package org.korrigo.rest.internal.body;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.korrigo.domain.marking.Draft;

/** Work that was not sent. */
public record DraftBody(
        UUID client, String marker, long baseRevision, List<OperationBody> operations, Instant savedAt) {

    public static DraftBody from(Draft draft) {
        return new DraftBody(
                draft.client(),
                draft.marker(),
                draft.baseRevision(),
                draft.operations().stream().map(OperationBody::from).toList(),
                draft.savedAt());
    }
}

package org.korrigo.domain.repair;

import java.util.UUID;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;

/** A copy that lost all its pages, as it was: undoing brings it back. It had no marks. */
public record EndedCopy(
        UUID id,
        UUID batch,
        int ordinal,
        String number,
        CopyState state,
        double confidence,
        Identity identity,
        long fence) {

    public static EndedCopy of(Copy copy) {
        return new EndedCopy(
                copy.id(),
                copy.batch(),
                copy.ordinal(),
                copy.number(),
                copy.state(),
                copy.confidence(),
                copy.identity(),
                copy.fence());
    }
}

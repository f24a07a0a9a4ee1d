package org.korrigo.shell.internal.repair;

import java.util.UUID;
import org.korrigo.domain.Problem;

/** Reads what stands before the word that is completed. */
final class WordsBefore {

    private WordsBefore() {}

    /** @throws Problem {@code batch-not-found}: what is no id names nothing */
    static UUID id(String word) {
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException e) {
            Problem unknown = Problem.notFound("batch", word);
            unknown.initCause(e);
            throw unknown;
        }
    }
}

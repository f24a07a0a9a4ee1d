package org.korrigo.domain.database;

import java.time.Instant;
import java.util.Optional;

/**
 * One step of the schema.
 *
 * @param id unique, for example {@code job-care}
 * @param comment what it is for; empty for one that this program does not know
 */
public record SchemaChange(String id, State state, Optional<Instant> appliedAt, String comment) {

    /** Where it stands. */
    public enum State {
        /** The database has it. */
        APPLIED,
        /** The next migration makes it. */
        PENDING,
        /** Pending, although the database has a later one: something was left out. */
        LEFT_OUT,
        /** The database has it in another form than this program knows: one of the two was altered. */
        ALTERED,
        /** The database has it and this program does not know it: a newer program was here. */
        UNKNOWN
    }
}

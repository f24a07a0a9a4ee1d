package org.korrigo.domain.database;

import java.time.Instant;
import java.util.Optional;

/** Says when the last backup was made that proved to be good. A service of whoever makes backups; without one there is none. */
public interface BackupWitness {

    /** Empty when no backup was ever verified. */
    Optional<Instant> lastVerified();
}

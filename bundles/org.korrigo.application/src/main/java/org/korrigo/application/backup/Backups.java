package org.korrigo.application.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.Restoration;
import org.korrigo.domain.backup.Rotation;
import org.korrigo.domain.backup.Verification;

/** Backups of database and files. For administrators; whatever changes something is audited. Problems as in {@code BackupVault}. */
public interface Backups {

    /** @param withFiles whether scans and PDFs are kept too; @param why {@code asked} or {@code schedule} */
    Backup create(Actor actor, boolean withFiles, String why);

    /** Newest first. */
    List<Backup> list(Actor actor);

    /** Names of the former databases that a restoration or a move left, newest first. */
    List<String> formers(Actor actor);

    /**
     * Really restores a backup, beside the data.
     *
     * @param backup name or path; empty for the newest
     * @param percent how many of its files are read, 1 to 100
     */
    Verification verify(Actor actor, Optional<String> backup, int percent);

    /**
     * Puts a backup, or a former database, in the place of the data. It is verified on the way.
     *
     * @throws Problem with which nothing has changed
     */
    Restoration restore(Actor actor, String backup);

    /** The first instant {@link #recover} can go back to; empty when the log of the database is not archived. */
    Optional<Instant> earliest(Actor actor);

    /**
     * Puts the database of an instant in the place of the data. Files stay as they are: none is deleted before its time.
     *
     * @throws Problem {@code time-no-archive}, {@code time-not-covered}; nothing has changed then
     */
    Restoration recover(Actor actor, Instant to);

    /** @param keep how many of the newest stay; empty for what is configured; @param really whether it is done, or only told */
    Rotation rotate(Actor actor, Optional<Integer> keep, boolean really);

    /** Whether a backup of the last 24 hours has been restored for trial without fault: what risky deeds ask for. */
    boolean hasVerifiedOfToday();
}

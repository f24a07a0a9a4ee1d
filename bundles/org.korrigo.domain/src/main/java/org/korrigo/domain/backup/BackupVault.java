package org.korrigo.domain.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.korrigo.domain.Problem;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Port to the backup folder. One of its works at a time goes on, on all nodes together.
 *
 * <p>Problems: {@code backup-not-found}, {@code backup-damaged}, {@code backup-newer}, {@code backup-files-missing}, {@code backup-busy}.
 */
@ProviderType
public interface BackupVault {

    /** Where backups lie. */
    Path directory();

    /**
     * Makes one, of one instant, while people work.
     *
     * @param files empty to keep the database alone
     * @param why see {@link Backup#why}
     */
    Backup create(Optional<FileSource> files, String why);

    /** Newest first; those that cannot be read too. */
    List<Backup> list();

    /** Names of former databases that are still there, newest first. */
    List<String> formers();

    /**
     * Restores it for trial beside the data, compares all and throws it away.
     *
     * @param backup name or path; empty for the newest
     * @param percent how many of its files are read, 0 to 100; those that were kept last before the others
     */
    Verification verify(Optional<String> backup, int percent);

    /**
     * Restores beside the data and then swaps, at one instant; open jobs stop before and go on after, sessions end.
     *
     * @param backup name or path of a backup, or name of a former database
     * @throws Problem with which nothing has changed
     */
    Restoration restore(String backup, FileSource files);

    /** The first instant {@link #recover} can go back to; empty when the log of the database is not archived. */
    Optional<Instant> earliest();

    /**
     * Puts the database of an instant in the place of the data, by way of the archived log. What was there stays, on disk.
     *
     * @throws Problem {@code time-no-archive}, {@code time-not-covered}; nothing has changed then
     */
    Restoration recover(Instant to);

    /**
     * Deletes what is not to be kept any longer.
     *
     * @param keep how many of the newest stay; empty for the configured days and weeks
     * @param really whether it is done, or only told
     */
    Rotation rotate(Optional<Integer> keep, boolean really);
}

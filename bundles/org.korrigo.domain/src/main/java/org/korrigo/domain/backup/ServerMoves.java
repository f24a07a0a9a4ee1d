package org.korrigo.domain.backup;

import java.nio.file.Path;
import org.korrigo.domain.Problem;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Moves what the server keeps to another place. */
@ProviderType
public interface ServerMoves {

    /**
     * A database elsewhere.
     *
     * @param url {@code jdbc:postgresql://host:port/database}
     * @param user owner of that database
     */
    record Target(String url, String user, String password) {

        @Override
        public String toString() {
            return url + " (" + user + ")";
        }
    }

    /**
     * Looks whether the database could go there.
     *
     * @return version of the server there
     * @throws Problem {@code move-not-embedded}, {@code move-unreachable}, {@code move-not-empty}, {@code move-too-old}
     */
    String look(Target target);

    /**
     * Copies the embedded database there, all of one instant, compares it, and makes this server use it. Nobody can write meanwhile; the
     * embedded database stops and its data stays.
     *
     * @throws Problem as {@link #look}, and {@code backup-damaged}, {@code backup-failed}; nothing has changed then
     */
    Restoration move(Target target);

    /**
     * What a move of the store of files copies, or copied.
     *
     * @param copied how many files; those that are there already are only compared
     * @param bytes of all files
     */
    record Storage(Path from, Path to, int files, int copied, long bytes) {}

    /**
     * Copies every file of the store to another folder, compares the digests, and makes the server use it. The old folder stays.
     *
     * @param really whether it is done, or only counted
     * @throws Problem {@code move-folder}, {@code move-no-room}, {@code move-file-damaged}; the server goes on with the old folder then
     */
    Storage moveStorage(Path to, boolean really);
}

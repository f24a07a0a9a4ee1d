package org.korrigo.application.health;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Files that somebody left behind: uploads nobody knows any more, remains of unpacked archives and working files. For administrators. */
@ProviderType
public interface TemporaryFiles {

    /**
     * Finds them, and deletes them if it is really to be done, which is audited. What an upload that can still be resumed needs stays.
     *
     * @param age since the last change, at least an hour
     * @throws org.korrigo.domain.Problem {@code temp-age} when the age is less
     */
    Cleaning clean(Actor actor, Duration age, boolean really) throws IOException;

    /** By kind. @param deleted whether they are gone */
    record Cleaning(boolean deleted, List<Remains> remains) {

        public long files() {
            return remains.stream().mapToLong(Remains::files).sum();
        }

        public long bytes() {
            return remains.stream().mapToLong(Remains::bytes).sum();
        }
    }

    /** @param kind {@code uploads}, {@code unpacked} or {@code working-files} */
    record Remains(String kind, String folder, long files, long bytes) {}
}

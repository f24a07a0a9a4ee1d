package org.korrigo.application.internal.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Knows which files have not changed for some time: nobody says when a copy over the network is over. */
final class Stillness {

    private final Duration quiet;
    private final Map<Path, Seen> seen = new HashMap<>();

    Stillness(Duration quiet) {
        this.quiet = quiet;
    }

    private record Seen(long size, Instant modified, Instant since) {

        boolean sameAs(Seen other) {
            return size == other.size && modified.equals(other.modified);
        }
    }

    /** Whether it has been seen unchanged for long enough. Clocks of other machines do not matter. */
    boolean isStill(Path file, Instant now) throws IOException {
        Seen looked = new Seen(Files.size(file), Files.getLastModifiedTime(file).toInstant(), now);
        Seen before = seen.get(file);
        if (before == null || !before.sameAs(looked)) {
            seen.put(file, looked);
            return quiet.isZero();
        }
        return !before.since().plus(quiet).isAfter(now);
    }

    /** Forgets all but these. */
    void keep(Set<Path> files) {
        seen.keySet().retainAll(files);
    }
}

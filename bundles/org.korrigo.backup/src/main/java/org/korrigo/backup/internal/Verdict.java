package org.korrigo.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the last trial restoration of a backup found, kept beside it: {@code NAME.verified}. */
record Verdict(String at, List<String> faults) {

    private static final String SUFFIX = ".verified";

    Instant instant() {
        return Instant.parse(at);
    }

    boolean sound() {
        return faults.isEmpty();
    }

    static Path beside(Path backup) {
        return backup.resolveSibling(backup.getFileName() + SUFFIX);
    }

    static Optional<Verdict> of(Path backup) throws IOException {
        Path file = beside(backup);
        return Files.exists(file)
                ? Optional.of(BackupFile.JSON.readValue(file.toFile(), Verdict.class))
                : Optional.empty();
    }

    void keep(Path backup) throws IOException {
        Path arriving = backup.resolveSibling(backup.getFileName() + SUFFIX + ".part");
        Files.write(arriving, BackupFile.JSON.writeValueAsBytes(this));
        Files.move(arriving, beside(backup), StandardCopyOption.ATOMIC_MOVE);
    }
}

package org.korrigo.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.Backup.Validity;
import org.korrigo.persistence.schema.SchemaVersions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What lies in the backup folder. */
record Inventory(BackupFolder folder) {

    private static final Logger LOG = LoggerFactory.getLogger(Inventory.class);

    /** Newest first. */
    List<Backup> all() throws IOException {
        List<Backup> all = new ArrayList<>();
        for (Path file : folder.files()) {
            all.add(describe(file));
        }
        all.sort(Comparator.comparing(Backup::at).reversed());
        return all;
    }

    Backup describe(Path file) throws IOException {
        try (BackupFile backup = new BackupFile(file)) {
            Contents.Summary summary = backup.summary();
            Optional<Verdict> verdict = Verdict.of(file);
            return new Backup(
                    backup.name(),
                    summary.instant(),
                    Files.size(file),
                    summary.rows(),
                    summary.files(),
                    summary.fileBytes(),
                    summary.withFiles(),
                    summary.why(),
                    validity(summary, verdict),
                    verdict.map(Verdict::instant));
        } catch (IOException | RuntimeException e) {
            LOG.warn("The backup {} cannot be read: {}", file, e.getMessage());
            return unreadable(file);
        }
    }

    static Validity validity(Contents.Summary summary, Optional<Verdict> verdict) {
        if (isNewer(summary)) {
            return Validity.NEWER;
        }
        return verdict.map(found -> found.sound() ? Validity.VERIFIED : Validity.DAMAGED)
                .orElse(Validity.UNVERIFIED);
    }

    /** A backup of this or an older version has only changes that this version knows. */
    static boolean isNewer(Contents.Summary summary) {
        return summary.format() > Contents.FORMAT || !SchemaVersions.known().containsAll(summary.changes());
    }

    private static Backup unreadable(Path file) throws IOException {
        Instant at = Files.getLastModifiedTime(file).toInstant();
        String name = file.getFileName().toString();
        return new Backup(name, at, Files.size(file), 0, 0, 0, false, "", Validity.DAMAGED, Optional.empty());
    }

    /** Files that none of these backups names; none when one of them cannot be read. */
    List<Path> unnamed(List<Backup> backups) throws IOException {
        Set<String> names = new HashSet<>();
        for (Backup each : backups) {
            try (BackupFile backup = new BackupFile(folder.directory().resolve(each.name()))) {
                backup.contents().files().forEach(file -> names.add(file.sha256()));
            } catch (IOException unreadable) {
                return List.of();
            }
        }
        return folder.shelf().others(names);
    }
}

package org.korrigo.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.Rotation;

/** Lets go what is not to be kept any longer. */
record Deletion(BackupFolder folder, Swap swap) {

    Rotation rotate(Optional<Integer> keep, boolean really) throws IOException, SQLException {
        Inventory inventory = new Inventory(folder);
        BackupConfig config = folder.config();
        List<Backup> all = inventory.all();
        List<Backup> kept = keep.map(count -> Retention.newest(all, count))
                .orElseGet(
                        () -> new Retention(config.keep_days(), config.keep_weeks(), ZoneId.systemDefault()).kept(all));
        if (kept.isEmpty()) {
            // where nothing good is left, what is left may still be of use to somebody
            return new Rotation(names(all), List.of(), 0, 0, List.of());
        }
        List<Backup> gone = new ArrayList<>(all);
        gone.removeAll(kept);
        List<Path> files = inventory.unnamed(kept);
        List<String> formers = tooOld(config);
        long bytes = gone.stream().mapToLong(Backup::bytes).sum();
        for (Path file : files) {
            bytes += Files.size(file);
        }
        if (really) {
            delete(gone, files, formers);
        }
        return new Rotation(names(kept), names(gone), files.size(), bytes, formers);
    }

    private List<String> tooOld(BackupConfig config) throws SQLException {
        Instant oldest = Instant.now().minus(Duration.ofDays(config.keep_former_days()));
        return swap.formers().stream()
                .filter(former -> Swap.instant(former).isBefore(oldest))
                .toList();
    }

    private void delete(List<Backup> gone, List<Path> files, List<String> formers) throws IOException, SQLException {
        for (Backup backup : gone) {
            Path file = folder.directory().resolve(backup.name());
            Files.deleteIfExists(Verdict.beside(file));
            Files.deleteIfExists(file);
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        for (String former : formers) {
            swap.drop(former);
        }
    }

    private static List<String> names(List<Backup> backups) {
        return backups.stream().map(Backup::name).toList();
    }
}

package org.korrigo.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.korrigo.backup.internal.Contents.Kept;
import org.korrigo.domain.Problem;
import org.korrigo.domain.backup.FileSource;
import org.korrigo.spi.storage.BlobRef;

/** Restores one backup beside the data. */
final class Trial implements AutoCloseable {

    private final BackupFolder folder;
    private final BackupFile backup;
    private final Contents contents;
    private final Scratch scratch;

    private Trial(BackupFolder folder, BackupFile backup, Contents contents, Scratch scratch) {
        this.folder = folder;
        this.backup = backup;
        this.contents = contents;
        this.scratch = scratch;
    }

    /** @throws Problem {@code backup-damaged} or {@code backup-newer} */
    static Trial of(DataSource database, BackupFolder folder, Path file) throws SQLException, IOException {
        BackupFile backup = opened(file);
        try {
            return new Trial(folder, backup, contents(backup), new Scratch(database));
        } catch (SQLException | RuntimeException e) {
            backup.close();
            throw e;
        }
    }

    private static BackupFile opened(Path file) {
        try {
            return new BackupFile(file);
        } catch (IOException e) {
            throw damaged(file.getFileName().toString(), e.getMessage());
        }
    }

    private static Contents contents(BackupFile backup) {
        try {
            if (Inventory.isNewer(backup.summary())) {
                throw Problem.conflict("backup-newer", Map.of("backup", backup.name()));
            }
            return backup.contents();
        } catch (IOException e) {
            throw damaged(backup.name(), e.getMessage());
        }
    }

    Contents contents() {
        return contents;
    }

    Scratch scratch() {
        return scratch;
    }

    String name() {
        return backup.name();
    }

    /** All faults of the tables. */
    List<String> restore() {
        try {
            scratch.load(backup, contents);
            return scratch.faults();
        } catch (SQLException | IOException e) {
            List<String> faults = new ArrayList<>(scratch.faults());
            faults.add("La restauration s'arrête : " + e.getMessage());
            return faults;
        }
    }

    /** Reads so many per cent of the kept files, picked at random. @param faults where what is wrong is added; @return how many were sound */
    int readFiles(int percent, List<String> faults) throws IOException {
        if (!contents.summary().withFiles()) {
            return 0;
        }
        List<Kept> files = new ArrayList<>(contents.files());
        Collections.shuffle(files);
        int sound = 0;
        int wanted = (int) Math.ceil(files.size() * percent / 100.0);
        for (Kept file : files.subList(0, wanted)) {
            if (folder.shelf().isSound(file.blob())) {
                sound++;
            } else {
                faults.add("Fichier " + file.sha256()
                        + (contents.missing().contains(file.sha256())
                                ? " : manquait déjà sur le serveur sauvegardé."
                                : " : absent ou abîmé dans la sauvegarde."));
            }
        }
        return sound;
    }

    /**
     * Gives the live store what it has no more.
     *
     * @return how many were brought back
     * @throws Problem {@code backup-files-missing} when the backup has not got them either, though the server had when it was made
     */
    int bringBack(FileSource live) throws IOException {
        List<BlobRef> absent = contents.files().stream()
                .map(Kept::blob)
                .filter(Predicate.not(blob -> has(live, blob)))
                .filter(blob -> !contents.missing().contains(blob.sha256()))
                .toList();
        List<String> lost = new ArrayList<>();
        for (BlobRef blob : absent) {
            if (!folder.shelf().isSound(blob)) {
                lost.add(blob.sha256());
            }
        }
        if (!lost.isEmpty()) {
            throw Problem.conflict(
                    "backup-files-missing", Map.of("backup", name(), "count", lost.size(), "first", lost.get(0)));
        }
        for (BlobRef blob : absent) {
            live.keep(folder.shelf().place(blob), blob);
        }
        return absent.size();
    }

    private static boolean has(FileSource live, BlobRef blob) {
        try {
            return Files.size(live.file(blob)) == blob.size();
        } catch (IOException absent) {
            return false;
        }
    }

    static Problem damaged(String name, String fault) {
        return Problem.conflict("backup-damaged", Map.of("backup", name, "fault", String.valueOf(fault)));
    }

    @Override
    public void close() throws IOException, SQLException {
        try (backup) {
            scratch.close();
        }
    }
}

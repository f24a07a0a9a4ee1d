package org.korrigo.storage.files.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory of files that are still being received. */
final class Arrivals {

    private static final String SUFFIX = ".part";

    private final Path directory;
    private final FreeSpace space;

    Arrivals(Path directory, FreeSpace space) throws IOException {
        this.directory = DurableDirectory.create(directory);
        this.space = space;
    }

    Arrival begin() throws IOException {
        space.check(0);
        return new Arrival(Files.createTempFile(directory, "", SUFFIX), space);
    }

    /** Deletes what a killed process left behind. Arrivals of other nodes hold a lock on their file and stay. */
    void removeOrphans() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
            for (Path file : files) {
                if (isOrphan(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isOrphan(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException | NoSuchFileException e) {
            return false;
        }
    }
}

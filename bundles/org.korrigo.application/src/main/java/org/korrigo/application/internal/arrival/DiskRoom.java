package org.korrigo.application.internal.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.korrigo.domain.Problem;

/**
 * Keeps a reserve free on the disk, for the database and the logs that may share it.
 *
 * @param reserve in bytes
 */
public record DiskRoom(Disk disk, long reserve) {

    /** Tells the bytes that may still be written. */
    @FunctionalInterface
    public interface Disk {
        long usable() throws IOException;
    }

    /** Of the disk that a folder lies on. */
    public static DiskRoom on(Path folder, long reserve) throws IOException {
        return new DiskRoom(Files.getFileStore(folder)::getUsableSpace, reserve);
    }

    /** @throws Problem {@code storage-full} when so many more bytes would eat into the reserve */
    public void require(long bytes) throws IOException {
        if (disk.usable() - bytes < reserve) {
            throw full();
        }
    }

    /** What a failed write comes to: quotas and races fill a disk that seemed to have room. */
    static Problem explained(IOException failure) throws IOException {
        String reason = String.valueOf(failure.getMessage());
        if (reason.contains("No space left") || reason.contains("quota")) {
            Problem full = full();
            full.initCause(failure);
            return full;
        }
        throw failure;
    }

    private static Problem full() {
        return Problem.of(Problem.Kind.STORAGE_FULL, "storage-full", Map.of());
    }
}

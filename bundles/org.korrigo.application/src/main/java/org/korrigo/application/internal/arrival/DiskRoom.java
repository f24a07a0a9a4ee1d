package org.korrigo.application.internal.arrival;

import java.io.IOException;
import java.util.Map;
import org.korrigo.domain.Problem;

/**
 * Keeps a reserve free on the disk, for the database and the logs that may share it.
 *
 * @param reserve in bytes
 */
record DiskRoom(Disk disk, long reserve) {

    /** Tells the bytes that may still be written. */
    @FunctionalInterface
    interface Disk {
        long usable() throws IOException;
    }

    /** @throws Problem {@code storage-full} when so many more bytes would eat into the reserve */
    void require(long bytes) throws IOException {
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

package org.korrigo.storage.files.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.korrigo.spi.storage.StorageFullException;

/** Keeps a reserve free on the disk, for the database and the logs that may share it. */
class FreeSpace {

    private final Path directory;
    private final long reserve;

    /** @param reserve in bytes */
    FreeSpace(Path directory, long reserve) {
        this.directory = directory;
        this.reserve = reserve;
    }

    /** In bytes. */
    long usable() throws IOException {
        return Files.getFileStore(directory).getUsableSpace();
    }

    /** @throws StorageFullException when so many more bytes would eat into the reserve */
    void check(long bytes) throws IOException {
        if (usable() - bytes < reserve) {
            throw new StorageFullException("Less than " + reserve + " bytes would stay free in " + directory, null);
        }
    }

    /** A failed write told in the store's words: quotas and races fill a disk that seemed to have room. */
    IOException explain(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        boolean full = reason.contains("No space left") || reason.contains("quota");
        return full ? new StorageFullException("No room left in " + directory, failure) : failure;
    }
}

package org.korrigo.storage.files.internal;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.korrigo.spi.storage.StorageFullException;

/**
 * Keeps a reserve free on the disk, for the database and the logs that may share it.
 *
 * @param reserve in bytes
 */
record FreeSpace(Disk disk, long reserve) {

    /** Tells the bytes that may still be written. */
    @FunctionalInterface
    interface Disk {
        long usable() throws IOException;
    }

    static FreeSpace on(Path directory, long reserve) throws IOException {
        FileStore disk = Files.getFileStore(directory);
        return new FreeSpace(disk::getUsableSpace, reserve);
    }

    /** @throws StorageFullException when so many more bytes would eat into the reserve */
    void check(long bytes) throws IOException {
        long usable = disk.usable();
        if (usable - bytes < reserve) {
            throw new StorageFullException(
                    "The blob store must keep " + reserve + " bytes of its disk free and only " + usable + " are left",
                    null);
        }
    }

    /** A failed write told in the store's words: quotas and races fill a disk that seemed to have room. */
    static IOException explain(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        boolean full = reason.contains("No space left") || reason.contains("quota");
        return full ? new StorageFullException("The disk of the blob store is full", failure) : failure;
    }
}

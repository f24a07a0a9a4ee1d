package org.korrigo.spi.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;

/** Keeps bytes by their content. What {@code put} returned survives a power cut. */
@ConsumerType
public interface BlobStore {

    /**
     * Streams the bytes in while hashing them; putting the same bytes twice stores them once. On failure nothing is left behind.
     *
     * @throws StorageFullException when the store has no room
     */
    BlobRef put(InputStream bytes) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when the store does not hold it */
    InputStream open(BlobRef blob) throws IOException;

    /**
     * A file on this machine that holds the blob, not to be written to: the stored file itself, or a copy that the store keeps.
     *
     * @throws java.nio.file.NoSuchFileException when the store does not hold it
     */
    Path file(BlobRef blob) throws IOException;

    /** @return whether it was there */
    boolean delete(BlobRef blob) throws IOException;
}

package org.korrigo.spi.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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

    /**
     * As {@link #put}, of a whole file on this machine whose hash and length are known. A store that can gives the file a second name
     * instead of copying it: nobody may write to the file any more, and the caller removes its own name when it likes.
     *
     * @param file its bytes survive a power cut already
     * @param known what {@link #put} would return
     * @throws StorageFullException when the store has no room
     * @throws IOException also when the file is not what it is said to be, as far as the store looks
     * @since 1.1
     */
    default BlobRef keep(Path file, BlobRef known) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return put(bytes);
        }
    }

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

    /**
     * Every blob that the store holds, in no order; those that come or go meanwhile may be left out. To be closed.
     *
     * @return empty for a store that cannot tell
     * @since 1.1
     */
    default Stream<BlobRef> list() throws IOException {
        return Stream.empty();
    }
}

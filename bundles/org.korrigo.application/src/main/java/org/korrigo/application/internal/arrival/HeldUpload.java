package org.korrigo.application.internal.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.korrigo.domain.Problem;
import org.korrigo.spi.storage.BlobRef;

/** The file of an upload in the hands of the one who writes it. */
final class HeldUpload implements AutoCloseable {

    private static final int BLOCK = 256 * 1024;

    private final Path file;
    private final FileChannel channel;
    private final DiskRoom room;
    private final RunningHash hash;

    HeldUpload(Path file, FileChannel channel, DiskRoom room, RunningHash hash) {
        this.file = file;
        this.channel = channel;
        this.room = room;
        this.hash = hash;
    }

    /** Bytes that are on the disk for good: a restart of the machine does not undo them. */
    long durable() throws IOException {
        channel.force(true);
        syncName();
        return channel.size();
    }

    /**
     * Writes what comes, as long as it comes. What was there behind the offset goes; what was written stays, whatever happens next.
     *
     * @param most bytes that are taken
     * @throws Problem {@code storage-full}
     * @throws IOException what the stream throws
     */
    void append(long offset, InputStream bytes, long most) throws IOException {
        channel.truncate(offset);
        channel.position(offset);
        byte[] block = new byte[BLOCK];
        hash.update(offset, block, 0);
        long left = most;
        while (left > 0) {
            int read = bytes.read(block, 0, (int) Math.min(BLOCK, left));
            if (read < 0) {
                return;
            }
            room.require(read);
            write(ByteBuffer.wrap(block, 0, read));
            hash.update(offset + most - left, block, read);
            left -= read;
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw DiskRoom.explained(e);
        }
    }

    Path file() {
        return file;
    }

    /** Hash and length of all that has come. It is read again only when it came in more than one life of this server. */
    BlobRef content() throws IOException {
        long length = channel.size();
        Optional<String> seen = hash.of(length);
        if (seen.isPresent()) {
            return new BlobRef(seen.get(), length);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return new BlobRef(Sha256.of(bytes), length);
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** A file's own sync does not cover its name. */
    private void syncName() throws IOException {
        try (FileChannel directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

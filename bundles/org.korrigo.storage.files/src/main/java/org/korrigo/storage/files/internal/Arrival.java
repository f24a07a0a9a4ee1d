package org.korrigo.storage.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.korrigo.spi.storage.BlobRef;

/** One file on its way in; closing it removes what was not kept. */
final class Arrival implements AutoCloseable {

    private static final int BUFFER = 256 * 1024;

    private final Path file;
    private final FreeSpace space;

    Arrival(Path file, FreeSpace space) {
        this.file = file;
        this.space = space;
    }

    Path file() {
        return file;
    }

    /** Writes and hashes the bytes; they are on the disk, read-only, when it returns. */
    BlobRef receive(InputStream bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.lock();
            MessageDigest digest = sha256();
            long size = copy(bytes, channel, digest);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
            channel.force(true);
            return new BlobRef(HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    private long copy(InputStream bytes, FileChannel channel, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = bytes.readNBytes(buffer, 0, BUFFER); read > 0; read = bytes.readNBytes(buffer, 0, BUFFER)) {
            space.check(read);
            digest.update(buffer, 0, read);
            write(ByteBuffer.wrap(buffer, 0, read), channel);
            size += read;
        }
        return size;
    }

    private static void write(ByteBuffer bytes, FileChannel channel) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw FreeSpace.explain(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}

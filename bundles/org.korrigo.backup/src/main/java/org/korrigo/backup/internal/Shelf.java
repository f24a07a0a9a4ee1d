package org.korrigo.backup.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.korrigo.spi.storage.BlobRef;

/**
 * Files kept by the SHA-256 of their bytes, {@code ab/cd/<sha256>}, once for all backups. On the disk of the store a second name
 * costs nothing; on another one the bytes are copied.
 */
record Shelf(Path directory) {

    private static final String PART = ".part";
    private static final int DIGEST = 64;

    Path place(BlobRef blob) {
        String name = blob.sha256();
        return directory
                .resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }

    boolean holds(BlobRef blob) throws IOException {
        Path place = place(blob);
        return Files.exists(place) && Files.size(place) == blob.size();
    }

    /** @throws IOException when the file is not what its name says, or there is no room */
    void add(Path file, BlobRef blob) throws IOException {
        if (holds(blob)) {
            return;
        }
        Path place = place(blob);
        Files.createDirectories(place.getParent());
        Path arriving = place.resolveSibling(blob.sha256() + PART);
        Files.deleteIfExists(arriving);
        if (!linked(file, arriving)) {
            copy(file, arriving, blob);
        }
        Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean linked(Path file, Path name) {
        try {
            Files.createLink(name, file);
            return true;
        } catch (UnsupportedOperationException | IOException otherDisk) {
            return false;
        }
    }

    private static void copy(Path file, Path arriving, BlobRef blob) throws IOException {
        try (FileChannel channel = FileChannel.open(arriving, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream bytes = Channels.newOutputStream(channel)) {
            String digest = Digests.copy(file, bytes);
            if (!digest.equals(blob.sha256())) {
                throw new IOException("The bytes of " + blob.sha256() + " have the digest " + digest);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(arriving);
            throw e;
        }
    }

    /** Whether it is there and its bytes have the digest they are named by. */
    boolean isSound(BlobRef blob) throws IOException {
        return holds(blob) && Digests.of(place(blob)).equals(blob.sha256());
    }

    /** Files that none of the names asks for. */
    List<Path> others(Set<String> names) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().length() >= DIGEST)
                    .filter(file -> !names.contains(file.getFileName().toString()))
                    .toList();
        }
    }
}

package org.korrigo.backup.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.korrigo.domain.Problem;
import org.korrigo.domain.backup.ServerMoves.Storage;

/** Copies the files of one store to another: {@code ab/cd/<sha256>} each. */
final class StorageMove {

    private static final String NAME = "[0-9a-f]{64}";

    private final Path from;
    private final Path to;
    private int files;
    private int copied;
    private long bytes;

    StorageMove(Path from, Path to) {
        this.from = from;
        this.to = to;
        if (to.equals(from) || to.startsWith(from) || from.startsWith(to)) {
            throw folder("the folders contain each other");
        }
    }

    private Problem folder(String message) {
        return Problem.invalid("move-folder", Map.of("folder", to.toString(), "message", message));
    }

    Storage counted() throws IOException {
        files = 0;
        bytes = 0;
        for (Path file : all()) {
            files++;
            bytes += Files.size(file);
        }
        return new Storage(from, to, files, copied, bytes);
    }

    /** Copies what is not there yet, and compares what is. @return how many were copied */
    int pass() throws IOException {
        int before = copied;
        try {
            Files.createDirectories(to);
        } catch (IOException e) {
            throw folder(e.getMessage());
        }
        for (Path file : all()) {
            Path place = to.resolve(from.relativize(file));
            if (!Files.exists(place)) {
                copy(file, place);
                copied++;
            } else if (Files.size(place) != Files.size(file)) {
                throw damaged(place);
            }
        }
        return copied - before;
    }

    void requireRoom() throws IOException {
        Storage all = counted();
        Path there = to;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        long room = Files.getFileStore(there).getUsableSpace();
        if (room < all.bytes()) {
            throw Problem.conflict("move-no-room", Map.of("folder", to.toString(), "bytes", all.bytes(), "room", room));
        }
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            return tree.filter(file -> file.getFileName().toString().matches(NAME))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private void copy(Path file, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Path arriving = place.resolveSibling(place.getFileName() + ".part");
        Files.deleteIfExists(arriving);
        try (FileChannel channel = FileChannel.open(arriving, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            if (!Digests.copy(file, out).equals(file.getFileName().toString())) {
                throw damaged(file);
            }
            channel.force(true);
        }
        // what has reached the other disk is what counts, not what was sent there
        if (!Digests.of(arriving).equals(file.getFileName().toString())) {
            throw damaged(arriving);
        }
        Files.setPosixFilePermissions(arriving, PosixFilePermissions.fromString("r--r-----"));
        Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Problem damaged(Path file) {
        return Problem.conflict("move-file-damaged", Map.of("file", file.toString()));
    }
}

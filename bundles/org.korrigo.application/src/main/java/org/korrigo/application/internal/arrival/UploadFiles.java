package org.korrigo.application.internal.arrival;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.korrigo.application.internal.ArrivalSettings;
import org.korrigo.domain.Problem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bytes of uploads that are not whole yet, one file each. There is none before the first byte. */
@Component(service = UploadFiles.class)
public final class UploadFiles {

    private static final String SUFFIX = ".part";

    private final Path directory;
    private final DiskRoom room;
    private final Map<UUID, RunningHash> hashes = Collections.synchronizedMap(new Latest());

    @Activate
    public UploadFiles(@Reference ArrivalSettings settings) throws IOException {
        this(Files.createDirectories(settings.uploads()), settings.reserve());
    }

    private UploadFiles(Path directory, long reserve) throws IOException {
        this(directory, DiskRoom.on(directory, reserve));
    }

    UploadFiles(Path directory, DiskRoom room) {
        this.directory = directory;
        this.room = room;
    }

    /** @throws Problem {@code storage-full} when so many bytes would leave too little room on the disk */
    void requireRoom(long bytes) throws IOException {
        room.require(bytes);
    }

    /** Bytes that have arrived, though perhaps not yet on the disk. */
    long length(UUID upload) throws IOException {
        try {
            return Files.size(file(upload));
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /** Nobody else reads or writes it until it is closed. @throws Problem {@code upload-busy} when somebody else does */
    HeldUpload hold(UUID upload) throws IOException {
        untie(upload);
        FileChannel channel = FileChannel.open(
                file(upload), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                RunningHash hash = hashes.computeIfAbsent(upload, id -> new RunningHash());
                return new HeldUpload(file(upload), channel, room, hash);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw busy(upload);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw busy(upload);
    }

    /**
     * A file that is whole may be the blob store's by a second name, though no batch was made of it: what is sent again must not reach
     * the blob, and goes to a copy.
     */
    private synchronized void untie(UUID upload) throws IOException {
        Path file = file(upload);
        if (!Files.exists(file) || (Integer) Files.getAttribute(file, "unix:nlink") == 1) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            if (lock == null) {
                throw busy(upload);
            }
            Path copy = Files.createTempFile(directory, "", ".copy");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r-----"));
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (OverlappingFileLockException e) {
            throw busy(upload);
        }
    }

    private static Problem busy(UUID upload) {
        return Problem.conflict("upload-busy", Map.of("id", upload.toString()));
    }

    void delete(UUID upload) throws IOException {
        Files.deleteIfExists(file(upload));
    }

    /** Those that have a file. */
    List<UUID> all() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> UUID.fromString(name.substring(0, name.length() - SUFFIX.length())))
                    .toList();
        }
    }

    private Path file(UUID upload) {
        return directory.resolve(upload + SUFFIX);
    }

    /** Of an upload that is not among them the file is read once more at its end. */
    private static final class Latest extends LinkedHashMap<UUID, RunningHash> {

        private static final long serialVersionUID = 1;
        private static final int MOST = 1000;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, RunningHash> eldest) {
            return size() > MOST;
        }
    }
}

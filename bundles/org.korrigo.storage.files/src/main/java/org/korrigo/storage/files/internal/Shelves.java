package org.korrigo.storage.files.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.korrigo.spi.storage.BlobRef;

/** The places of finished blobs. */
record Shelves(Path directory) {

    Path place(BlobRef blob) {
        String hash = blob.sha256();
        return directory
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    /** Names that are still being given, and files that go meanwhile, are left out. */
    Stream<BlobRef> all() throws IOException {
        int depth = 3;
        return Files.find(directory, depth, (file, facts) -> facts.isRegularFile() && isBlob(file))
                .flatMap(file -> ref(file).stream());
    }

    private static boolean isBlob(Path file) {
        return file.getFileName().toString().matches("[0-9a-f]{64}");
    }

    private static Optional<BlobRef> ref(Path file) {
        try {
            return Optional.of(new BlobRef(file.getFileName().toString(), Files.size(file)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /**
     * Gives a finished file its place. A blob that is there already is kept, unless its length shows that it is damaged. The
     * directory is synced in any case: whoever put the blob first may not have come that far.
     */
    void keep(Path file, BlobRef blob) throws IOException {
        Path place = place(blob);
        Path shelf = DurableDirectory.create(place.getParent());
        if (!Files.exists(place) || Files.size(place) != blob.size()) {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        }
        DurableDirectory.sync(shelf);
    }

    /** Gives a finished file a second name in its place. @return false where the file system cannot: it is another disk */
    boolean link(Path file, BlobRef blob) throws IOException {
        Path shelf = DurableDirectory.create(place(blob).getParent());
        Path name = shelf.resolve(blob.sha256() + "-" + UUID.randomUUID());
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            return false;
        }
        try {
            Files.setPosixFilePermissions(name, PosixFilePermissions.fromString("r--r-----"));
            keep(name, blob);
        } finally {
            Files.deleteIfExists(name);
        }
        return true;
    }
}

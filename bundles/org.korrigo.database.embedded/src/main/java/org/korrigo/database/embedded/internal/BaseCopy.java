package org.korrigo.database.embedded.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Copies a data directory file by file, without what belongs to the running process. */
final class BaseCopy extends SimpleFileVisitor<Path> {

    /** Made anew by a server that starts; the log comes from the archive. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pg_replslot");

    private static final Set<String> LEFT = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");

    private final Path from;
    private final Path to;

    private final boolean durable;

    private BaseCopy(Path from, Path to, boolean durable) {
        this.from = from;
        this.to = to;
        this.durable = durable;
    }

    /** @param durable whether the files must have reached the disk when it returns; a server that recovers sees to it itself */
    static void copy(Path from, Path to, boolean durable) throws IOException {
        Files.walkFileTree(from, new BaseCopy(from, to, durable));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        Files.createDirectory(
                place(folder), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        boolean emptied = folder.getParent().equals(from)
                && EMPTIED.contains(folder.getFileName().toString());
        return emptied ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!LEFT.contains(file.getFileName().toString())) {
            copyFile(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** Files come and go under a running server; its log knows of it. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private void copyFile(Path file) throws IOException {
        try (FileChannel source = FileChannel.open(file, StandardOpenOption.READ);
                FileChannel target = FileChannel.open(
                        place(file),
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            long done = 0;
            for (long moved = 1; moved > 0; done += moved) {
                moved = source.transferTo(done, Long.MAX_VALUE - done, target);
            }
            if (durable) {
                target.force(false);
            }
        } catch (NoSuchFileException gone) {
            Files.deleteIfExists(place(file));
        }
    }

    private Path place(Path file) {
        return to.resolve(from.relativize(file).toString());
    }
}

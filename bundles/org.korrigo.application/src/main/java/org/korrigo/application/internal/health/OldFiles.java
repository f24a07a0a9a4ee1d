package org.korrigo.application.internal.health;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Entries of a folder that nothing in them has changed for a while. */
final class OldFiles {

    private final List<Path> roots = new ArrayList<>();
    private long count;
    private long bytes;

    private OldFiles() {}

    static OldFiles in(Path folder, Instant before, Predicate<String> isRemains) throws IOException {
        OldFiles old = new OldFiles();
        if (!Files.isDirectory(folder)) {
            return old;
        }
        List<Path> named;
        try (Stream<Path> entries = Files.list(folder)) {
            named = entries.filter(entry -> isRemains.test(entry.getFileName().toString()))
                    .toList();
        }
        for (Path entry : named) {
            Tree tree = new Tree();
            Files.walkFileTree(entry, tree);
            if (tree.newest.isBefore(before)) {
                old.roots.add(entry);
                old.count += tree.files;
                old.bytes += tree.bytes;
            }
        }
        return old;
    }

    long count() {
        return count;
    }

    long bytes() {
        return bytes;
    }

    void delete() throws IOException {
        for (Path root : roots) {
            Files.walkFileTree(root, new Deletion());
        }
    }

    private static final class Tree extends SimpleFileVisitor<Path> {

        private Instant newest = Instant.MIN;
        private long files;
        private long bytes;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            files++;
            bytes += facts.size();
            return seen(facts);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            return seen(facts);
        }

        private FileVisitResult seen(BasicFileAttributes facts) {
            Instant changed = facts.lastModifiedTime().toInstant();
            newest = changed.isAfter(newest) ? changed : newest;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException gone) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}

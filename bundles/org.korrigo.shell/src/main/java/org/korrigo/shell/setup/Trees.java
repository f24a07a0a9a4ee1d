package org.korrigo.shell.setup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.stream.Stream;

/** Folders, copied with their rights and owners. */
final class Trees {

    private Trees() {}

    /** Bytes in a folder; 0 when there is none. */
    static long size(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile)
                    .filter(file -> file.isFile())
                    .mapToLong(java.io.File::length)
                    .sum();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        walk(from, to, (source, target) -> {
            Files.copy(
                    source,
                    target,
                    StandardCopyOption.COPY_ATTRIBUTES,
                    StandardCopyOption.REPLACE_EXISTING,
                    LinkOption.NOFOLLOW_LINKS);
            likeOwner(source, target);
        });
    }

    /** For files that nobody ever writes to again: the same bytes under two names, or a copy where the disk is another one. */
    static void link(Path from, Path to) throws IOException {
        boolean sameDisk = Files.getFileStore(from).equals(Files.getFileStore(to.getParent()));
        if (!sameDisk) {
            copy(from, to);
            return;
        }
        walk(from, to, (source, target) -> {
            Files.deleteIfExists(target);
            Files.createLink(target, source);
        });
    }

    private interface Each {
        void file(Path source, Path target) throws IOException;
    }

    private static void walk(Path from, Path to, Each each) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) throws IOException {
                Path target = to.resolve(from.relativize(folder).toString());
                Files.createDirectories(target);
                likeOwner(folder, target);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                if (!facts.isOther()) {
                    each.file(file, to.resolve(from.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Rights, owner and group of another file; the owner only where that is another one, because only root may give files away. */
    static void likeOwner(Path model, Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributes wanted = Files.readAttributes(model, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributes now = view.readAttributes();
        if (!now.owner().equals(wanted.owner())) {
            view.setOwner(wanted.owner());
        }
        if (!now.group().equals(wanted.group())) {
            view.setGroup(wanted.group());
        }
        if (!now.isSymbolicLink() && now.isDirectory() == wanted.isDirectory()) {
            view.setPermissions(wanted.permissions());
        }
    }
}

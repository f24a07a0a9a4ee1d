package org.korrigo.storage.files.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Directories whose entries survive a power cut: a file's own fsync does not cover its name. */
final class DurableDirectory {

    private DurableDirectory() {}

    /** Creates the directory and its parents, each made durable in its parent. */
    static Path create(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Path parent = create(directory.getParent());
            Files.createDirectories(directory);
            sync(parent);
        }
        return directory;
    }

    static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

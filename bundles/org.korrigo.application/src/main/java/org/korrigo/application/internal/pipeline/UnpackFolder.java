package org.korrigo.application.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what is unpacked, gone when it is closed; one that a killed server left goes when the next one starts. */
record UnpackFolder(Path path) implements AutoCloseable {

    private static final String PREFIX = "korrigo-arrival-";

    /** @param root the folder for temporary files */
    static UnpackFolder create(Path root) throws IOException {
        String process = PREFIX + ProcessHandle.current().pid() + "-";
        return new UnpackFolder(Files.createTempDirectory(root, process));
    }

    /** Removes those whose process is no more. */
    static void sweep(Path root) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(root)) {
            left = files.filter(UnpackFolder::isAbandoned).toList();
        }
        for (Path folder : left) {
            new UnpackFolder(folder).close();
        }
    }

    private static boolean isAbandoned(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.matches(PREFIX + "[0-9]{1,9}-.*")) {
            return false;
        }
        long process = Long.parseLong(name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length())));
        return ProcessHandle.of(process).isEmpty();
    }

    Path sub(int number) throws IOException {
        return Files.createDirectory(path.resolve(Integer.toString(number)));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

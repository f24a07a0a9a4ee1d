package org.korrigo.application.internal.trial;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A temporary PDF. Its name tells which server process made it, so that what a killed server left is known as such. */
record TrialFile(Path path) implements Closeable {

    private static final String PREFIX = "korrigo-trial-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9]{1,18})-.*\\.pdf");

    static TrialFile create() throws IOException {
        return new TrialFile(
                Files.createTempFile(PREFIX + ProcessHandle.current().pid() + "-", ".pdf"));
    }

    /** Deletes what servers that are gone have left, and this one before its bundle was exchanged. */
    static void sweep() throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            left = files.filter(TrialFile::isLeft).toList();
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isLeft(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        long maker = Long.parseLong(name.group(1));
        return maker == ProcessHandle.current().pid() || ProcessHandle.of(maker).isEmpty();
    }

    long bytes() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

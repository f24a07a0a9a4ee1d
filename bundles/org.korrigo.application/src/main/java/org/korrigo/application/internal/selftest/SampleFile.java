package org.korrigo.application.internal.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is gone when it is closed. */
record SampleFile(Path path) implements AutoCloseable {

    static SampleFile holding(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("korrigo-self-test", ".pdf");
        return new SampleFile(Files.write(file, bytes));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}

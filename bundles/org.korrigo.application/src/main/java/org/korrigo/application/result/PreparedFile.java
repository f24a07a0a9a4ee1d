package org.korrigo.application.result;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A finished file to hand out. Close it when sent. @param temporary whether closing deletes it */
public record PreparedFile(String name, String mediaType, Path file, boolean temporary) implements Closeable {

    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    public long size() throws IOException {
        return Files.size(file);
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(file);
        }
    }
}

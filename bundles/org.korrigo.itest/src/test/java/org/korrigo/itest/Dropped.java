package org.korrigo.itest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody puts into a folder of the running server; taken out again when closed. */
record Dropped(Path file) implements AutoCloseable {

    static Dropped deployed(Server server, String name, byte[] bytes) {
        return new Dropped(server.home().resolve("deploy").resolve(name)).replaced(bytes);
    }

    static Dropped deployed(Server server, String name, String text) {
        return deployed(server, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Dropped configured(Server server, String name, String text) {
        return new Dropped(server.home().resolve("etc").resolve(name)).replaced(text.getBytes(StandardCharsets.UTF_8));
    }

    Dropped replaced(String text) {
        return replaced(text.getBytes(StandardCharsets.UTF_8));
    }

    Dropped replaced(byte[] bytes) {
        try {
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        takenAway();
    }

    void takenAway() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

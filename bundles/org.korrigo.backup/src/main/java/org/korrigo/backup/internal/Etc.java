package org.korrigo.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The server's configuration files. What is changed there holds after a restart too, and an administrator sees it. */
record Etc(Path directory) {

    Path file(String name) {
        return directory.resolve(name);
    }

    /** Sets one key and leaves every other line as people wrote it. */
    void set(String name, String key, String value) throws IOException {
        Pattern line = Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*=.*");
        List<String> lines = new ArrayList<>(Files.readAllLines(file(name)));
        lines.replaceAll(old -> line.matcher(old).matches() ? key + " = " + value : old);
        if (lines.stream().noneMatch(old -> line.matcher(old).matches())) {
            lines.add(key + " = " + value);
        }
        replace(name, String.join("\n", lines) + "\n");
    }

    /** Only the owner reads a file that may hold a password. */
    void writeSecret(String name, String text) throws IOException {
        Path arriving = arriving(name);
        Files.deleteIfExists(arriving);
        Files.createFile(arriving, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(arriving, text);
        Files.move(arriving, file(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private void replace(String name, String text) throws IOException {
        Path arriving = arriving(name);
        Files.writeString(arriving, text);
        Files.setPosixFilePermissions(arriving, Files.getPosixFilePermissions(file(name)));
        Files.move(arriving, file(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A name that nobody takes for a configuration. */
    private Path arriving(String name) {
        return file("." + name + ".part");
    }
}

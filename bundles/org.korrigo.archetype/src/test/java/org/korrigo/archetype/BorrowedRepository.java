package org.korrigo.archetype;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local Maven repository that shares what the machine's own holds, by links, but has Korrigo from this build: nothing is
 * downloaded twice, and nothing of this build gets into the machine's.
 */
record BorrowedRepository(Path folder) implements AutoCloseable {

    private static final String GROUP = "org/korrigo";

    static BorrowedRepository of(Path machine, Path folder) throws IOException {
        Files.createDirectories(folder.resolve(GROUP));
        link(machine, folder, "org");
        link(machine.resolve("org"), folder.resolve("org"), "korrigo");
        return new BorrowedRepository(folder);
    }

    /** Puts a parent there, which is a pom alone. */
    void install(String artifact, String version, Path pom) throws IOException {
        Files.copy(pom, place(artifact, version).resolve(artifact + "-" + version + ".pom"));
    }

    /** Puts a module there. @param type one of its classes */
    void install(String artifact, String version, Path pom, Class<?> type) throws IOException, URISyntaxException {
        install(artifact, version, pom);
        URI jar = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        Files.copy(Path.of(jar), place(artifact, version).resolve(artifact + "-" + version + ".jar"));
    }

    /** Removes the links, so that nobody who deletes this build's files ever follows one. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path place(String artifact, String version) throws IOException {
        return Files.createDirectories(folder.resolve(GROUP).resolve(artifact).resolve(version));
    }

    private static void link(Path from, Path to, String butFor) throws IOException {
        for (Path entry : entries(from)) {
            Path link = to.resolve(entry.getFileName());
            if (Files.isDirectory(entry) && !entry.endsWith(butFor)) {
                Files.createSymbolicLink(link, entry.toAbsolutePath());
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}

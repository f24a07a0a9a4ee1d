package org.korrigo.trust.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The distribution's own repository, {@code system/}: whoever can write there needs no plug-in to rule the server. */
final class Distribution {

    private static final Pattern MAVEN =
            Pattern.compile("mvn:([\\w.-]+)/([\\w.-]+)/([\\w.-]+)(?:/([\\w.-]*)(?:/([\\w.-]+))?)?");

    /** Of a group's folders, artifact, version and file, generously. */
    private static final int DEPTH = 30;

    private final Path system;

    Distribution(Path system) {
        this.system = system.toAbsolutePath().normalize();
    }

    /** Whether the bytes are those that the repository has at this address. */
    boolean has(String location, Path jar) throws IOException {
        Optional<Path> own = file(location);
        return own.isPresent() && Files.mismatch(own.get(), jar) < 0;
    }

    /** Whether the repository has these bytes at any address. */
    boolean holds(Path jar) throws IOException {
        long size = Files.size(jar);
        try (Stream<Path> files =
                Files.find(system, DEPTH, (file, facts) -> facts.isRegularFile() && facts.size() == size)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.mismatch(file, jar) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The file at a Maven address without options; wrapped or generated bundles have none. */
    Optional<Path> file(String location) {
        Matcher maven = MAVEN.matcher(location);
        if (!maven.matches()) {
            return Optional.empty();
        }
        String type = maven.group(4) == null || maven.group(4).isEmpty() ? "jar" : maven.group(4);
        String classifier = maven.group(5) == null ? "" : "-" + maven.group(5);
        Path file = system.resolve(maven.group(1).replace('.', '/'))
                .resolve(maven.group(2))
                .resolve(maven.group(3))
                .resolve(maven.group(2) + "-" + maven.group(3) + classifier + "." + type)
                .normalize();
        return Optional.of(file).filter(inside -> inside.startsWith(system)).filter(Files::isRegularFile);
    }
}

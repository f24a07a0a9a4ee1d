package org.korrigo.worker.internal.classpath;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a child finds its classes in.
 *
 * @param owner whose code it is; only the newest version of an owner is kept running
 * @param version changes whenever a bundle on the path does
 */
public record ClassPath(String owner, String version, List<Path> entries) {

    public ClassPath {
        entries = List.copyOf(entries);
    }

    public String asArgument() {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}

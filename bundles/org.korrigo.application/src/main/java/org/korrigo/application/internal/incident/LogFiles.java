package org.korrigo.application.internal.incident;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The files of a log folder; those that were rotated are compressed. */
record LogFiles(Path folder) {

    static final String CURRENT = "korrigo.json";

    static LogFiles ofServer() {
        String base = System.getProperty("karaf.data", "data");
        return new LogFiles(Path.of(System.getProperty("karaf.log", base + "/log")));
    }

    Path current() {
        return folder.resolve(CURRENT);
    }

    /** Those that may hold lines since then, oldest first. */
    List<Path> structuredSince(Instant since) throws IOException {
        return changedSince(since).stream()
                .filter(file -> file.getFileName().toString().matches("korrigo(-.*)?\\.json(\\.gz)?"))
                .toList();
    }

    /** All files of the folder that were written to since then, oldest first. */
    List<Path> changedSince(Instant since) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Map<Path, Instant> changed = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Instant at = Files.getLastModifiedTime(file).toInstant();
                if (!at.isBefore(since)) {
                    changed.put(file, at);
                }
            }
        }
        return changed.keySet().stream()
                .sorted(Comparator.comparing(changed::get))
                .toList();
    }

    static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}

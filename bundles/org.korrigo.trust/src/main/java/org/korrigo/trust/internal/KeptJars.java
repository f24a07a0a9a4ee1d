package org.korrigo.trust.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One jar a bundle, kept across the framework's own clearing up. Links where the file system can, so it costs no room. */
final class KeptJars {

    private static final Pattern NAME = Pattern.compile("(\\d+)-([0-9a-f]{64})\\.jar");

    private final Path folder;

    KeptJars(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** A jar that was kept for a bundle. */
    record Kept(long bundle, String sha256, Path file) {}

    void keep(long bundle, String sha256, Path jar) throws IOException {
        Path file = folder.resolve(bundle + "-" + sha256 + ".jar");
        if (Files.exists(file)) {
            return;
        }
        forget(bundle);
        try {
            Files.createLink(file, jar);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(jar, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Optional<Kept> find(long bundle) throws IOException {
        return all().stream().filter(kept -> kept.bundle() == bundle).findFirst();
    }

    List<Kept> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(KeptJars::kept).flatMap(Optional::stream).toList();
        }
    }

    void forget(long bundle) throws IOException {
        for (Kept kept : all()) {
            if (kept.bundle() == bundle) {
                Files.delete(kept.file());
            }
        }
    }

    private static Optional<Kept> kept(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(new Kept(Long.parseLong(name.group(1)), name.group(2), file))
                : Optional.empty();
    }
}

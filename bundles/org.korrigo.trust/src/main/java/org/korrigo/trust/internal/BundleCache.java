package org.korrigo.trust.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The jars as Felix keeps them: {@code bundleID/versionREFRESH.REVISION/bundle.jar}. A location is where bytes came from once; these are
 * the bytes that would run.
 */
final class BundleCache {

    private static final Pattern VERSION = Pattern.compile("version(\\d+)\\.(\\d+)");

    private final Path root;

    BundleCache(Path root) {
        this.root = root;
    }

    /** @return empty when Felix reads the bundle in place ({@code reference:}) */
    Optional<Path> jar(long bundle) throws IOException {
        Path folder = root.resolve("bundle" + bundle);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(folder)) {
            return versions.filter(version -> order(version) >= 0)
                    .max(Comparator.comparingLong(BundleCache::order))
                    .map(newest -> newest.resolve("bundle.jar"))
                    .filter(Files::isRegularFile);
        }
    }

    private static long order(Path version) {
        Matcher numbers = VERSION.matcher(version.getFileName().toString());
        return numbers.matches() ? Long.parseLong(numbers.group(1)) << 32 | Integer.parseInt(numbers.group(2)) : -1;
    }
}

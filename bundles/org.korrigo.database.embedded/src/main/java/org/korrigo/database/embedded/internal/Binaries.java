package org.korrigo.database.embedded.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/** The programs of the server, unpacked once beside the data. */
final class Binaries {

    private static final Map<String, String> ARCHIVES =
            Map.of("amd64", "postgres-linux-x86_64.txz", "aarch64", "postgres-linux-arm_64.txz");

    private Binaries() {}

    /** @return the directory that holds {@code bin/postgres} */
    static Path unpackedBelow(Path home) throws IOException {
        String archive = archive();
        Path unpacked = home.resolve("server-" + version());
        if (!Files.exists(unpacked)) {
            Path partial = home.resolve(unpacked.getFileName() + ".partial");
            delete(partial);
            unpack(archive, partial);
            Files.move(partial, unpacked);
            deleteOthers(home, unpacked);
        }
        return unpacked;
    }

    /** @throws UnsupportedPlatformException when there is none for this machine */
    private static String archive() throws UnsupportedPlatformException {
        String system = System.getProperty("os.name");
        String processor = System.getProperty("os.arch");
        String archive = "Linux".equals(system) ? ARCHIVES.get(processor) : null;
        if (archive == null) {
            throw new UnsupportedPlatformException(system, processor);
        }
        return archive;
    }

    private static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream text = Binaries.class.getResourceAsStream("server.properties")) {
            properties.load(text);
        }
        return properties.getProperty("version");
    }

    private static void unpack(String archive, Path directory) throws IOException {
        try (InputStream packed = Binaries.class.getResourceAsStream("/" + archive);
                InputStream tar = new BufferedInputStream(new XZInputStream(packed), 1 << 16)) {
            new TarArchive(tar).unpackTo(directory);
        }
    }

    private static void deleteOthers(Path home, Path current) throws IOException {
        try (Stream<Path> children = Files.list(home)) {
            for (Path old : children.filter(child -> isServer(child) && !child.equals(current))
                    .toList()) {
                delete(old);
            }
        }
    }

    private static boolean isServer(Path directory) {
        return directory.getFileName().toString().startsWith("server-");
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

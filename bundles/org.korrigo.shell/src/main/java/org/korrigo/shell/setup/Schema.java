package org.korrigo.shell.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a version makes of the database: the checksum of each file of changes. */
final class Schema {

    private Schema() {}

    static Map<String, Long> of(Installation version) throws IOException, Refused {
        Path jar = version.bundle("org.korrigo.persistence.schema");
        Map<String, Long> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> entry.getName().startsWith("db/") && !entry.isDirectory())
                    .forEach((ZipEntry entry) -> files.put(entry.getName(), entry.getCrc()));
        }
        return files;
    }
}

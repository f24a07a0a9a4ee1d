package org.korrigo.spi.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A bundle as bnd has just built it. @param classes its {@code target/classes} */
record BuiltBundle(Path classes) {

    String header(String name) throws IOException {
        try (InputStream in = Files.newInputStream(classes.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in).getMainAttributes().getValue(name);
        }
    }

    List<ManifestClause> clauses(String header) throws IOException {
        return ManifestClause.of(header(header));
    }

    /** Its {@code korrigo.plugin} capabilities. */
    List<ManifestClause> plugins() throws IOException {
        return clauses("Provide-Capability").stream()
                .filter(clause -> clause.name().equals("korrigo.plugin"))
                .toList();
    }

    /** Paths of the files with this ending, relative to the bundle, with slashes. */
    List<String> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The text of all descriptions below {@code OSGI-INF}. */
    String descriptions() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : files(".xml")) {
            text.append(file.startsWith("OSGI-INF/") ? text(file) : "");
        }
        return text.toString();
    }

    String text(String file) throws IOException {
        return Files.readString(classes.resolve(file), StandardCharsets.UTF_8);
    }

    Properties labels(String file) throws IOException {
        Properties labels = new Properties();
        InputStream in = Files.newInputStream(classes.resolve("OSGI-INF/l10n").resolve(file));
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            labels.load(reader);
        }
        return labels;
    }
}

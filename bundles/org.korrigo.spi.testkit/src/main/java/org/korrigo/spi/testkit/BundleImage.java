package org.korrigo.spi.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A bundle as it is handed to a framework.
 *
 * @param built a jar, or a folder like {@code target/classes} in which bnd has written the manifest
 */
record BundleImage(Path built) {

    private static final String VERSION = "Bundle-Version";

    String version() throws IOException {
        return read(root -> manifest(root).getMainAttributes().getValue(VERSION));
    }

    /** The bytes of a jar like the one built, but for its version. */
    InputStream withVersion(String version) throws IOException {
        return read(root -> {
            Manifest manifest = manifest(root);
            manifest.getMainAttributes().put(new Attributes.Name(VERSION), version);
            return new ByteArrayInputStream(jar(root, manifest));
        });
    }

    private <T> T read(Reading<T> reading) throws IOException {
        if (Files.isDirectory(built)) {
            return reading.of(built);
        }
        try (FileSystem jar = FileSystems.newFileSystem(built)) {
            return reading.of(jar.getPath("/"));
        }
    }

    private static Manifest manifest(Path root) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve(JarFile.MANIFEST_NAME))) {
            return new Manifest(in);
        }
    }

    private static byte[] jar(Path root, Manifest manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Path file : files(root)) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.equals(JarFile.MANIFEST_NAME)) {
                    jar.putNextEntry(new JarEntry(name));
                    Files.copy(file, jar);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private interface Reading<T> {
        T of(Path root) throws IOException;
    }
}

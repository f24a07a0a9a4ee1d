package org.korrigo.trust.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.korrigo.trust.BundleFile;
import org.osgi.framework.Constants;

/** Reads what a jar says of itself, and the jars a kar carries. */
final class BundleFiles {

    private BundleFiles() {}

    static List<BundleFile> read(Path file) throws IOException {
        return file.toString().endsWith(".kar") ? inKar(file) : List.of(jar(file));
    }

    private static BundleFile jar(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry manifest = zip.getEntry("META-INF/MANIFEST.MF");
            try (InputStream in = manifest == null ? InputStream.nullInputStream() : zip.getInputStream(manifest)) {
                return described(file.getFileName().toString(), new Manifest(in), Sha256.of(file));
            }
        }
    }

    private static List<BundleFile> inKar(Path file) throws IOException {
        List<BundleFile> jars = new ArrayList<>();
        try (ZipFile kar = new ZipFile(file.toFile())) {
            for (ZipEntry entry : kar.stream().toList()) {
                if (entry.getName().endsWith(".jar")) {
                    jars.add(carried(entry.getName(), kar.getInputStream(entry).readAllBytes()));
                }
            }
        }
        return jars;
    }

    private static BundleFile carried(String entry, byte[] bytes) throws IOException {
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(bytes))) {
            Manifest manifest = Optional.ofNullable(jar.getManifest()).orElseGet(Manifest::new);
            return described(
                    entry.substring(entry.lastIndexOf('/') + 1), manifest, Sha256.of(new ByteArrayInputStream(bytes)));
        }
    }

    private static BundleFile described(String name, Manifest manifest, String sha256) {
        String symbolicName = header(manifest, Constants.BUNDLE_SYMBOLICNAME);
        return new BundleFile(
                name, symbolicName.split(";", 2)[0].trim(), header(manifest, Constants.BUNDLE_VERSION), sha256);
    }

    private static String header(Manifest manifest, String name) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(name)).orElse("");
    }
}

package org.korrigo.trust.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the jars of these tests. */
final class Jars {

    private Jars() {}

    /** A bundle that marks itself running. */
    static Path bundle(Path folder, String symbolicName, String version) throws IOException {
        return jar(
                folder.resolve(symbolicName + "-" + version + ".jar"),
                Map.of(
                        "Bundle-SymbolicName",
                        symbolicName,
                        "Bundle-Version",
                        version,
                        "Bundle-Activator",
                        Mark.class.getName(),
                        "Import-Package",
                        "org.osgi.framework"));
    }

    /** A framework extension that marks the framework itself. */
    static Path extension(Path folder) throws IOException {
        return jar(
                folder.resolve("extension-1.0.0.jar"),
                Map.of(
                        "Bundle-SymbolicName",
                        "extension",
                        "Fragment-Host",
                        "system.bundle; extension:=framework",
                        "ExtensionBundle-Activator",
                        Mark.class.getName()));
    }

    static Path jar(Path file, Map<String, String> headers) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        headers.forEach(manifest.getMainAttributes()::putValue);
        Files.createDirectories(file.getParent());
        String code = Mark.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                InputStream bytes = Mark.class.getClassLoader().getResourceAsStream(code)) {
            jar.putNextEntry(new JarEntry(code));
            bytes.transferTo(jar);
        }
        return file;
    }

    static Path kar(Path file, Path... jars) throws IOException {
        try (ZipOutputStream kar = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Path jar : jars) {
                kar.putNextEntry(new ZipEntry("repository/org/example/" + jar.getFileName()));
                Files.copy(jar, kar);
            }
        }
        return file;
    }

    /** The bundle under test, as the build is about to pack it. */
    static Path ofClasses(Path classes, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                InputStream text = Files.newInputStream(classes.resolve("META-INF/MANIFEST.MF"));
                JarOutputStream jar = new JarOutputStream(out, new Manifest(text));
                Stream<Path> files = Files.walk(classes)) {
            for (Path one :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(one).toString()));
                Files.copy(one, jar);
            }
        }
        return file;
    }
}

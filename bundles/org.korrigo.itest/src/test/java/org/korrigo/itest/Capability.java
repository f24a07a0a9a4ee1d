package org.korrigo.itest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A bundle that can be switched by its feature. */
record Capability(String bundle, String feature) {

    static final String FIRST = "1.0.0";
    static final String SECOND = "1.0.1";

    static final List<Capability> ALL = List.of(
            of("org.korrigo.layout.standard", "layout-standard"),
            of("org.korrigo.storage.files", "storage-files"),
            of("org.korrigo.importer.zip", "importer-zip"),
            of("org.korrigo.importer.image", "importer-image"),
            of("org.korrigo.reader.pdf", "reader-pdf"),
            of("org.korrigo.split.standard", "split-standard"),
            of("org.korrigo.split.code", "split-code"),
            of("org.korrigo.quality.standard", "quality-standard"),
            of("org.korrigo.distribution.standard", "distribution-standard"),
            of("org.korrigo.ocr.tesseract", "ocr-tesseract"),
            of("org.korrigo.ocr.digits", "ocr-digits"),
            of("org.korrigo.identity.roster", "identity-roster"),
            of("org.korrigo.roster.csv", "roster-csv"),
            of("org.korrigo.scoring.standard", "scoring-standard"),
            of("org.korrigo.render.pdf", "renderer-pdf"),
            of("org.korrigo.export.csv", "export-csv"),
            of("org.korrigo.export.pronote", "export-pronote"),
            of("org.korrigo.export.pdfzip", "export-pdf-zip"),
            of("org.korrigo.export.column", "export-column"),
            of("org.korrigo.export.spreadsheet", "export-spreadsheet"));

    private static Capability of(String bundle, String name) {
        return new Capability(bundle, "korrigo-plugin-" + name);
    }

    /** Layouts are no plug-ins and are listed apart. */
    boolean bringsLayouts() {
        return feature.contains("layout");
    }

    /** As the console calls the bundle. */
    String version(String version) {
        return bundle + "/" + version;
    }

    /** Where the features take the first version from. */
    String address() {
        return "mvn:org.korrigo/" + bundle + "/" + FIRST;
    }

    /** The same bundle as it came, but for its version. */
    Path secondVersion(Path home, Path folder) {
        String name = bundle + "-" + FIRST + ".jar";
        Path first = home.resolve(Path.of("system", "org", "korrigo", bundle, FIRST, name));
        Path second = folder.resolve(bundle + "-" + SECOND + ".jar");
        try (JarFile jar = new JarFile(first.toFile())) {
            Manifest manifest = new Manifest(jar.getManifest());
            manifest.getMainAttributes().put(new Attributes.Name("Bundle-Version"), SECOND);
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(second), manifest)) {
                copy(jar, out);
            }
            return second;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(JarFile jar, JarOutputStream out) throws IOException {
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                out.putNextEntry(new JarEntry(entry.getName()));
                try (InputStream bytes = jar.getInputStream(entry)) {
                    bytes.transferTo(out);
                }
            }
        }
    }
}

package org.korrigo.itest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a built bundle says of itself. */
record BundleManifest(String folder, Attributes headers) {

    /** A clause of an import or export: names, then attributes whose quoted values may hold commas. */
    private static final Pattern CLAUSE = Pattern.compile("([^;,\"]+)((?:;[^;,\"]*(?:\"[^\"]*\")?)*)(?:,|$)");

    private static final Pattern VERSION = Pattern.compile("version=\"([^\"]+)\"");

    static BundleManifest of(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            String folder = jar.getParent().getParent().getFileName().toString();
            return new BundleManifest(folder, file.getManifest().getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String symbolicName() {
        return header("Bundle-SymbolicName").orElse("").split(";")[0];
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.getValue(name));
    }

    /** Packages and their versions or version ranges; empty text where there is none. */
    Map<String, String> imports() {
        return packages("Import-Package");
    }

    Map<String, String> exports() {
        return packages("Export-Package");
    }

    Stream<String> korrigoImports() {
        return imports().keySet().stream().filter(name -> name.startsWith("org.korrigo."));
    }

    private Map<String, String> packages(String header) {
        Map<String, String> packages = new TreeMap<>();
        Matcher clause = CLAUSE.matcher(header(header).orElse(""));
        while (clause.find()) {
            Matcher version = VERSION.matcher(clause.group(2));
            packages.put(clause.group(1).strip(), version.find() ? version.group(1) : "");
        }
        return packages;
    }

    @Override
    public String toString() {
        return symbolicName() + " imports " + imports() + " exports " + exports();
    }
}

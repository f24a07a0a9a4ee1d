package org.korrigo.worker.internal.classpath;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** Writes the content of bundles, fragments included, to jar files that a plain JVM can read. */
final class BundleJars {

    private final Path directory;
    private final Map<String, List<Path>> written = new ConcurrentHashMap<>();

    /** @param directory emptied: what an earlier run left there may be out of date */
    BundleJars(Path directory) throws IOException {
        this.directory = directory;
        Directories.delete(directory);
        Files.createDirectories(directory);
    }

    /** The same as long as the content of the bundle is the same. */
    static String nameOf(Bundle bundle) {
        return bundle.getBundleId() + "-" + bundle.getLastModified() + "-" + bundle.getVersion();
    }

    synchronized List<Path> of(Bundle bundle) throws IOException {
        String name = nameOf(bundle);
        List<Path> jars = written.get(name);
        if (jars == null) {
            jars = write(bundle, Files.createDirectories(directory.resolve(name)));
            written.put(name, jars);
        }
        return jars;
    }

    private static List<Path> write(Bundle bundle, Path directory) throws IOException {
        List<Path> jars = new ArrayList<>();
        Path own = directory.resolve("bundle.jar");
        writeJar(bundle, own);
        jars.add(own);
        for (String nested : nestedJars(bundle)) {
            URL entry = bundle.getEntry(nested);
            if (entry != null) {
                Path jar = directory.resolve(jars.size() + "-" + Path.of(nested).getFileName());
                try (InputStream in = entry.openStream()) {
                    Files.copy(in, jar, StandardCopyOption.REPLACE_EXISTING);
                }
                jars.add(jar);
            }
        }
        return List.copyOf(jars);
    }

    private static List<String> nestedJars(Bundle bundle) {
        String path = bundle.getHeaders().get(Constants.BUNDLE_CLASSPATH);
        return path == null
                ? List.of()
                : Arrays.stream(path.split(","))
                        .map(entry -> entry.split(";")[0].strip())
                        .filter(entry -> entry.endsWith(".jar"))
                        .toList();
    }

    private static void writeJar(Bundle bundle, Path file) throws IOException {
        Set<String> nested = new HashSet<>(nestedJars(bundle));
        Enumeration<URL> urls = bundle.findEntries("/", "*", true);
        Set<String> names = new HashSet<>();
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.setLevel(Deflater.NO_COMPRESSION);
            for (URL url : Collections.list(urls == null ? Collections.emptyEnumeration() : urls)) {
                String name = url.getPath().substring(1);
                if (!name.endsWith("/") && !nested.contains(name) && names.add(name)) {
                    jar.putNextEntry(new ZipEntry(name));
                    try (InputStream in = url.openStream()) {
                        in.transferTo(jar);
                    }
                    jar.closeEntry();
                }
            }
        }
    }
}

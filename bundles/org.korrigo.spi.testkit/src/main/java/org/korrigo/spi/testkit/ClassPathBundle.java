package org.korrigo.spi.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;

/**
 * A bundle among the jars and folders of the class path: Maven has put it there, so a plain build needs no other way to find it.
 *
 * @param file a jar, or the {@code target/classes} of a module that is built together with this one
 */
record ClassPathBundle(Path file, Manifest manifest) {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** @throws IllegalStateException when the class path has no bundle of that name */
    static ClassPathBundle named(String symbolicName) {
        return find(symbolicName)
                .orElseThrow(
                        () -> new IllegalStateException("The class path of the tests has no bundle " + symbolicName));
    }

    static Optional<ClassPathBundle> find(String symbolicName) {
        return all().stream().filter(bundle -> bundle.isNamed(symbolicName)).findFirst();
    }

    String header(String name) {
        String value = manifest.getMainAttributes().getValue(name);
        return value == null ? "" : value;
    }

    private boolean isNamed(String symbolicName) {
        return header("Bundle-SymbolicName").split(";")[0].strip().equals(symbolicName);
    }

    private static List<ClassPathBundle> all() {
        try {
            List<ClassPathBundle> bundles = new ArrayList<>();
            for (URL url :
                    Collections.list(ClassPathBundle.class.getClassLoader().getResources(MANIFEST))) {
                try (InputStream in = url.openStream()) {
                    bundles.add(new ClassPathBundle(root(url), new Manifest(in)));
                }
            }
            return bundles;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The class path of the tests cannot be read", e);
        }
    }

    private static Path root(URL manifest) throws URISyntaxException {
        String place = manifest.toString();
        String root = place.substring(0, place.length() - MANIFEST.length());
        if (root.startsWith("jar:") && root.endsWith("!/")) {
            root = root.substring("jar:".length(), root.length() - "!/".length());
        }
        return Path.of(new URI(root));
    }
}

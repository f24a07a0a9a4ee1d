package org.korrigo.demo.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that travel in the jar. */
public final class BundledText {

    private BundledText() {}

    /** The bytes of a resource, by its absolute path in the jar. */
    public static byte[] bytes(String path) throws IOException {
        try (InputStream in = BundledText.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException("Not in the jar: " + path);
            }
            return in.readAllBytes();
        }
    }

    /** The text of a file of this bundle. */
    public static String text(String name) throws IOException {
        return new String(bytes("/org/korrigo/demo/" + name), StandardCharsets.UTF_8);
    }

    /** Its lines, without empty lines and comments. */
    public static List<String> lines(String name) throws IOException {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}

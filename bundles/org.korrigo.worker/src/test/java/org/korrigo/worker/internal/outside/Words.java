package org.korrigo.worker.internal.outside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The library of a test bundle. */
public final class Words {

    private Words() {}

    public static String in(String resource) throws IOException {
        try (InputStream in = Words.class.getResourceAsStream("/" + resource)) {
            return in == null ? "no " + resource : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

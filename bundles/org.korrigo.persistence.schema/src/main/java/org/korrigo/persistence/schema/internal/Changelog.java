package org.korrigo.persistence.schema.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that describe the schema. */
public final class Changelog {

    static final String ROOT = "db/changelog.xml";
    private static final Pattern INCLUDE = Pattern.compile("<include file=\"([^\"]+)\"");

    private static final Pattern CHANGE = Pattern.compile("(?m)^--\\s*changeset [^:\\s]+:(\\S+)");

    private Changelog() {}

    /** Every change, as {@code file::id}, in its order; read without the migration tool, which takes long to load. */
    public static List<String> changes() {
        try {
            List<String> changes = new ArrayList<>();
            Matcher includes = INCLUDE.matcher(new String(read(ROOT), UTF_8));
            while (includes.find()) {
                String file = includes.group(1);
                CHANGE.matcher(new String(read(file), UTF_8))
                        .results()
                        .forEach(change -> changes.add(file + "::" + change.group(1)));
            }
            return changes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of the changelog and of every file it names, in hexadecimal. */
    public static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] root = read(ROOT);
            digest.update(root);
            Matcher includes = INCLUDE.matcher(new String(root, UTF_8));
            while (includes.find()) {
                digest.update(read(includes.group(1)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream file = Changelog.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return file.readAllBytes();
        }
    }
}

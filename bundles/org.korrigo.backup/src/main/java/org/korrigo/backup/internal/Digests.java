package org.korrigo.backup.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hexadecimal. */
final class Digests {

    private Digests() {}

    static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(Path file) throws IOException {
        MessageDigest digest = begun();
        try (InputStream bytes =
                new DigestInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return text(digest);
    }

    /** Copies and tells the digest of what was copied. */
    static String copy(Path from, OutputStream to) throws IOException {
        MessageDigest digest = begun();
        DigestOutputStream bytes = new DigestOutputStream(to, digest);
        Files.copy(from, bytes);
        bytes.flush();
        return text(digest);
    }
}

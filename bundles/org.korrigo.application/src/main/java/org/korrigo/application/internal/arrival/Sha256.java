package org.korrigo.application.internal.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.korrigo.domain.Problem;

/** Hashes as senders give them, and as files come to. */
final class Sha256 {

    private static final int BLOCK = 256 * 1024;

    private Sha256() {}

    /** In small digits. @throws Problem {@code upload-hash-unreadable} */
    static String parsed(String text) {
        String digits = text.strip().toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{64}")) {
            throw Problem.invalid("upload-hash-unreadable", Map.of("sha256", text));
        }
        return digits;
    }

    static String of(InputStream bytes) throws IOException {
        MessageDigest digest = digest();
        byte[] block = new byte[BLOCK];
        for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
            digest.update(block, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

package org.korrigo.trust.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Detached signatures as OpenSSL writes them: 64 bytes, or the same in Base64. */
final class Ed25519 {

    private static final String NAME = "Ed25519";
    private static final int LENGTH = 64;

    private Ed25519() {}

    /** @return empty when the file is no public key in PEM */
    static Optional<PublicKey> key(Path pem) {
        try {
            String base64 = Files.readString(pem)
                    .lines()
                    .filter(line -> !line.startsWith("-----"))
                    .reduce("", String::concat);
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            return Optional.of(KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean verifies(PublicKey key, byte[] text, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(NAME);
            verifier.initVerify(key);
            verifier.update(text);
            return verifier.verify(raw(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] raw(byte[] signature) {
        return signature.length == LENGTH
                ? signature
                : Base64.getMimeDecoder().decode(new String(signature, StandardCharsets.US_ASCII));
    }
}

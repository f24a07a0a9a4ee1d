package org.korrigo.trust.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.korrigo.trust.TrustWarning;

/** The list with its signature, and beside it the last one that was good, kept for the day the files do not fit. */
final class SignedList {

    private static final String LAST_GOOD = "last-good.sha256";

    private final Settings settings;
    private final Path kept;
    private final Path keptSignature;

    SignedList(Settings settings, Path memory) {
        this.settings = settings;
        this.kept = memory.resolve(LAST_GOOD);
        this.keptSignature = memory.resolve(LAST_GOOD + ".sig");
    }

    /** Fills the warnings. @return empty text when nothing was ever good */
    String read(Set<TrustWarning> warnings) throws IOException {
        Optional<PublicKey> key = Ed25519.key(settings.key());
        if (key.isEmpty()) {
            warnings.add(TrustWarning.KEY_UNUSABLE);
            return "";
        }
        Optional<byte[]> list = bytes(settings.list());
        Optional<byte[]> signature = bytes(settings.signature());
        if (list.isPresent() && signature.isPresent() && Ed25519.verifies(key.get(), list.get(), signature.get())) {
            keep(list.get(), signature.get());
            return new String(list.get(), StandardCharsets.UTF_8);
        }
        warnings.add(
                list.isEmpty()
                        ? TrustWarning.LIST_UNREADABLE
                        : signature.isEmpty() ? TrustWarning.SIGNATURE_MISSING : TrustWarning.SIGNATURE_BAD);
        return lastGood(key.get());
    }

    /** What is kept is believed no more than what lies in etc/: the key must fit. */
    private String lastGood(PublicKey key) throws IOException {
        byte[] list = bytes(kept).orElse(new byte[0]);
        boolean good = Ed25519.verifies(key, list, bytes(keptSignature).orElse(new byte[0]));
        return good ? new String(list, StandardCharsets.UTF_8) : "";
    }

    private void keep(byte[] list, byte[] signature) throws IOException {
        if (!Arrays.equals(list, bytes(kept).orElse(null))) {
            Files.write(kept, list);
        }
        Files.write(keptSignature, signature);
    }

    private static Optional<byte[]> bytes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}

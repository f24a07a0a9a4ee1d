package org.korrigo.application.internal.arrival;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** The hash of a file that grows, kept up while it is written, so that nobody has to read it all again at its end. */
final class RunningHash {

    private final MessageDigest digest = Sha256.digest();
    private long length;
    private boolean broken;

    /** @param offset where in the file the bytes stand; when they do not follow the last ones, the hash is lost */
    synchronized void update(long offset, byte[] bytes, int count) {
        if (offset == length && !broken) {
            digest.update(bytes, 0, count);
            length += count;
        } else {
            broken = true;
        }
    }

    /** Of a file that is whole; empty when not all of its bytes were seen. */
    synchronized Optional<String> of(long whole) {
        if (broken || length != whole) {
            return Optional.empty();
        }
        // what was seen so far stays good for a further try
        return Optional.of(HexFormat.of().formatHex(copy().digest()));
    }

    private MessageDigest copy() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Every JDK can copy a SHA-256", e);
        }
    }
}

package org.korrigo.spi.storage;

/** The address of a blob: the SHA-256 of its bytes in lower-case hexadecimal, and their number. */
public record BlobRef(String sha256, long size) {

    public BlobRef {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
    }
}

package org.korrigo.trust;

/**
 * A jar somebody vouches for.
 *
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param note for people, one line, may be empty
 */
public record TrustedJar(String sha256, String note) {}

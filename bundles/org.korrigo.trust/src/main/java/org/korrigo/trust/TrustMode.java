package org.korrigo.trust;

import java.util.Arrays;
import java.util.Optional;

/** Which bundles may run beside those of the distribution. */
public enum TrustMode {
    /** Any. */
    OPEN("open"),
    /** Those whose SHA-256 is in the list. */
    ALLOW_LIST("allow-list"),
    /** Those whose SHA-256 is in a list that the key of the server has signed. */
    SIGNED("signed");

    private final String word;

    TrustMode(String word) {
        this.word = word;
    }

    /** As the configuration writes it. */
    public String word() {
        return word;
    }

    public static Optional<TrustMode> of(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word.equals(word)).findFirst();
    }
}

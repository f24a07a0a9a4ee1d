package org.korrigo.spi.distribution;

/**
 * A copy that nobody gets.
 *
 * @param reason a code, {@code [a-z][a-z0-9-]*}: {@code no-marker}, {@code every-marker-barred}; a strategy may add its own
 */
public record LeftCopy(String copy, String reason) {

    public static final String NO_MARKER = "no-marker";
    public static final String EVERY_MARKER_BARRED = "every-marker-barred";
}

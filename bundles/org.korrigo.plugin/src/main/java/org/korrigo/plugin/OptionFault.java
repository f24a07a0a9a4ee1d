package org.korrigo.plugin;

/**
 * Why a setting cannot be used.
 *
 * @param value as given; empty when it is missing
 * @param expected without words: the bound, the allowed values or the known keys; empty when the reason says it all
 */
public record OptionFault(String key, Reason reason, String value, String expected) {

    /** What is wrong. */
    public enum Reason {
        /** The plug-in has no such option. */
        UNKNOWN,
        MISSING,
        NO_INTEGER,
        NO_DECIMAL,
        NO_FLAG,
        /** Below the minimum, or shorter. */
        TOO_SMALL,
        /** Above the maximum, or longer. */
        TOO_LARGE,
        /** Not among the allowed values. */
        NOT_ALLOWED
    }
}

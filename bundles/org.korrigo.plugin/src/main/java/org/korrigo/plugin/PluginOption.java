package org.korrigo.plugin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One setting of a plug-in for one exam.
 *
 * @param required whether the plug-in has no default of its own and wants a value
 * @param byDefault what the plug-in takes when the key is absent; empty when there is none
 * @param minimum of a number, or of the number of characters of a text
 * @param maximum likewise
 * @param choices the only values allowed; empty when any is
 * @param label for people, in the language asked for
 */
public record PluginOption(
        String key,
        Type type,
        boolean required,
        Optional<String> byDefault,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        List<Choice> choices,
        String label,
        String description) {

    public PluginOption {
        choices = List.copyOf(choices);
    }

    /** What its text must be. */
    public enum Type {
        TEXT,
        /** A whole number that fits 32 bits. */
        INTEGER,
        /** A decimal number with a point. */
        DECIMAL,
        /** {@code true} or {@code false}. */
        FLAG
    }

    /** A value that is allowed. */
    public record Choice(String value, String label) {}
}

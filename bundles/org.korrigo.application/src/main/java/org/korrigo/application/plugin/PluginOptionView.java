package org.korrigo.application.plugin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One setting of a plug-in for one exam.
 *
 * @param type {@code text}, {@code integer}, {@code decimal} or {@code flag}
 * @param required whether it has no default and wants a value
 * @param byDefault what the plug-in takes when the key is absent
 * @param minimum of a number, or of the number of characters of a text
 * @param maximum likewise
 * @param choices the only values allowed; empty when any is
 */
public record PluginOptionView(
        String key,
        String type,
        boolean required,
        Optional<String> byDefault,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        List<OptionChoice> choices,
        String label,
        String description) {

    public PluginOptionView {
        choices = List.copyOf(choices);
    }

    /** A value that is allowed. */
    public record OptionChoice(String value, String label) {}
}

package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeSet;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;

/** Reads options that must be exact: a mark must not hang on a word misread. */
final class OptionText {

    private OptionText() {}

    static boolean flag(Options options, String key, boolean otherwise) throws PluginException {
        return word(options, key, String.valueOf(otherwise), Map.of("true", true, "false", false));
    }

    /** What the word stands for. */
    static <T> T word(Options options, String key, String otherwise, Map<String, T> words) throws PluginException {
        T meaning = words.get(options.text(key, otherwise).strip());
        if (meaning == null) {
            throw invalid(options, key, "one of " + String.join(", ", new TreeSet<>(words.keySet())));
        }
        return meaning;
    }

    static BigDecimal decimal(Options options, String key, BigDecimal otherwise) throws PluginException {
        String text = options.text(key, otherwise.toPlainString()).strip();
        if (!text.matches("\\d{1,6}(\\.\\d{1,6})?")) {
            throw invalid(options, key, "a decimal number with a point");
        }
        return new BigDecimal(text);
    }

    static PluginException invalid(Options options, String key, String expected) {
        String value = options.text(key, "");
        return new PluginException(
                "option-invalid",
                "The option " + key + " must be " + expected + ", not '" + value + "'.",
                Map.of("option", key, "value", value));
    }
}

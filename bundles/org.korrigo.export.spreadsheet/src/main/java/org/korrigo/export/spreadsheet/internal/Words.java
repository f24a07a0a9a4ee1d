package org.korrigo.export.spreadsheet.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;

/** Names of sheets and titles of columns, in the language of who reads the file. */
record Words(ResourceBundle texts) {

    private static final Map<String, Locale> LANGUAGES = Map.of("fr", Locale.FRENCH, "en", Locale.ENGLISH);

    /** @throws PluginException {@code option-invalid} */
    static Words of(Options options) throws PluginException {
        String language = options.text("language", "fr").strip();
        if (!LANGUAGES.containsKey(language)) {
            throw new PluginException(
                    "option-invalid",
                    "The option language must be en or fr, not '" + language + "'.",
                    Map.of("option", "language", "value", language));
        }
        return new Words(ResourceBundle.getBundle(
                "org.korrigo.export.spreadsheet.internal.words",
                LANGUAGES.get(language),
                Words.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    String of(String key) {
        return texts.getString(key);
    }

    List<Cell> titles(String... keys) {
        return Stream.of(keys).map(key -> Cell.of(of("title." + key))).toList();
    }
}

package org.korrigo.plugin.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.osgi.framework.Bundle;

/** The words of a bundle in one language; what the language lacks stands in the bundle's default words. */
final class BundleWords {

    static final String USUAL_PLACE = "OSGI-INF/l10n/bundle";

    private final Properties words = new Properties();

    /** @param place path of the property files without language and ending */
    BundleWords(Bundle bundle, String place, Locale locale) {
        load(bundle.getEntry(place + ".properties"));
        load(bundle.getEntry(place + "_" + locale.getLanguage() + ".properties"));
    }

    /** @return the word of a {@code %key}, the key itself when nobody knows it, other text as it is */
    String of(String text) {
        return text.startsWith("%") ? words.getProperty(text.substring(1), text.substring(1)) : text;
    }

    private void load(URL file) {
        if (file == null) {
            return;
        }
        try (var text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle cannot read its " + file.getPath(), e);
        }
    }
}

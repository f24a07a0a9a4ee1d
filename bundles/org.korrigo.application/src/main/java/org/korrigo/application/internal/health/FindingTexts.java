package org.korrigo.application.internal.health;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.korrigo.domain.health.Finding;

/**
 * Finds sentences in {@code OSGI-INF/l10n/findings_*.properties}; {@code CODE.SUBJECT.cause} goes before when the facts give that
 * {@code subject}. A code that is not there is said as it is, with its facts.
 */
final class FindingTexts {

    private final Properties french = load("fr");
    private final Properties english = load("en");

    String cause(Finding finding, Locale locale) {
        String text = text(finding, "cause", locale).orElse(null);
        return text == null ? finding.code() + " " + finding.facts() : filled(text, finding.facts());
    }

    Optional<String> cure(Finding finding, Locale locale) {
        return finding.level() == Finding.Level.OK
                ? Optional.empty()
                : text(finding, "cure", locale).map(text -> filled(text, finding.facts()));
    }

    private Optional<String> text(Finding finding, String part, Locale locale) {
        String general = texts(locale).getProperty(finding.code() + "." + part);
        String subject = finding.facts().get("subject");
        return Optional.ofNullable(texts(locale).getProperty(finding.code() + "." + subject + "." + part, general));
    }

    private static String filled(String text, Map<String, String> facts) {
        String result = text;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            result = result.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return result;
    }

    private Properties texts(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : french;
    }

    private static Properties load(String language) {
        String path = "/OSGI-INF/l10n/findings_" + language + ".properties";
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(FindingTexts.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

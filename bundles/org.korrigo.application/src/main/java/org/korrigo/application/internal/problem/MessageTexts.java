package org.korrigo.application.internal.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.domain.Problem;
import org.osgi.service.component.annotations.Component;

/**
 * Finds sentences in {@code OSGI-INF/l10n/problems_*.properties}: {@code code.title} and {@code code.detail} with {@code {fact}} filled in;
 * {@code code.REASON.detail} goes before when the facts give that {@code reason}.
 */
@Component
public final class MessageTexts implements ProblemTexts {

    private final Properties french = load("fr");
    private final Properties english = load("en");

    @Override
    public String title(Problem problem, Locale locale) {
        String fallback = texts(locale).getProperty("kind." + problem.kind().name(), problem.code());
        return texts(locale).getProperty(problem.code() + ".title", fallback);
    }

    @Override
    public String detail(Problem problem, Locale locale) {
        Object message = problem.facts().get("message");
        String otherwise = message == null ? title(problem, locale) + " (" + problem.code() + ")" : message.toString();
        return detail(problem.code(), problem.facts(), otherwise, locale);
    }

    @Override
    public String detail(String code, Map<String, ?> facts, String otherwise, Locale locale) {
        String general = texts(locale).getProperty(code + ".detail");
        String text = texts(locale).getProperty(code + "." + facts.get("reason") + ".detail", general);
        return text == null ? otherwise : filled(text, facts);
    }

    private static String filled(String text, Map<String, ?> facts) {
        String result = text;
        for (Map.Entry<String, ?> fact : facts.entrySet()) {
            result = result.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return result;
    }

    private Properties texts(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : french;
    }

    private static Properties load(String language) {
        String path = "/OSGI-INF/l10n/problems_" + language + ".properties";
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(MessageTexts.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

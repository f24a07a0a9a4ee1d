package org.korrigo.rest.internal.problem;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of {@link HttpProblem}s. Those of the use cases' problems belong to the application. */
final class HttpTexts {

    private static final String BUNDLE = "org.korrigo.rest.internal.problem.http-problems";
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private HttpTexts() {}

    static String title(HttpProblem problem, Locale locale) {
        return texts(locale).getString(problem.code() + ".title");
    }

    /** The sentence for the code and its fact {@code reason} if there is one, else the sentence for the code. */
    static String detail(HttpProblem problem, Locale locale) {
        ResourceBundle texts = texts(locale);
        String special = problem.code() + "." + problem.facts().get("reason");
        String sentence = texts.getString(texts.containsKey(special) ? special : problem.code() + ".detail");
        return filled(sentence, problem.facts());
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, HttpTexts.class.getClassLoader(), EXACT);
    }

    private static String filled(String sentence, Map<String, Object> facts) {
        String text = sentence;
        for (var fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue().toString());
        }
        return text;
    }
}

package org.korrigo.export.column.internal;

import java.math.BigDecimal;
import java.util.Map;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.scoring.ScoreSheet;

/**
 * What a line says.
 *
 * @param absent for a student without a copy
 * @param missing for a copy that is not graded
 */
record MarkText(boolean total, char separator, String absent, String missing) {

    private static final Map<String, Boolean> TOTAL = Map.of("out-of-20", false, "total", true);
    private static final Map<String, Character> SEPARATORS = Map.of("comma", ',', "point", '.');

    /** @throws PluginException {@code option-invalid} */
    static MarkText of(Options options) throws PluginException {
        return new MarkText(
                word(options, "mark", "out-of-20", TOTAL),
                word(options, "decimal", "comma", SEPARATORS),
                oneCell(options, "absent", "Abs"),
                oneCell(options, "missing", ""));
    }

    private static <T> T word(Options options, String key, String otherwise, Map<String, T> words)
            throws PluginException {
        String word = options.text(key, otherwise).strip();
        T meaning = words.get(word);
        if (meaning == null) {
            throw invalid(
                    key,
                    word,
                    String.join(" or ", words.keySet().stream().sorted().toList()));
        }
        return meaning;
    }

    /** It must neither push the lines below it down nor be run as a formula. A dash alone is neither. */
    private static String oneCell(Options options, String key, String otherwise) throws PluginException {
        String text = options.text(key, otherwise).strip();
        boolean formula = text.matches("[=+@\\uff1d\\uff0b\\uff20].*") || text.matches("[-\\uff0d]+[^-\\uff0d].*");
        if (formula || text.codePoints().anyMatch(Character::isISOControl)) {
            throw invalid(key, text, "one line of text that does not begin like a formula");
        }
        return text;
    }

    static PluginException invalid(String key, String value, String expected) {
        return new PluginException(
                "option-invalid",
                "The option " + key + " must be " + expected + ", not '" + value + "'.",
                Map.of("option", key, "value", value));
    }

    String of(Place place) {
        return place.copy()
                .map(copy -> copy.graded() ? number(copy.scores()) : missing)
                .orElse(absent);
    }

    private String number(ScoreSheet scores) {
        BigDecimal mark = total ? scores.total() : scores.outOf20();
        return mark.toPlainString().replace('.', separator);
    }
}

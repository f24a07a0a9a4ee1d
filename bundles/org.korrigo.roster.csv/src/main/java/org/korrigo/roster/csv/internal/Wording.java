package org.korrigo.roster.csv.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What remains of a text when the freedoms of its typing are taken away. */
final class Wording {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u202f\\u2007]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s]]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2019\\u2018\\u02bc\\u00b4`]");

    private Wording() {}

    /** Lower case, no accents, words separated by one space: for comparisons. */
    static String plain(String text) {
        String letters =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SIGNS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** As a person would have typed it: composed letters, straight apostrophes, single spaces, nothing invisible. */
    static String clean(String text) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        String spaced = GAPS.matcher(visible).replaceAll(" ").strip();
        return APOSTROPHES.matcher(spaced).replaceAll("'");
    }
}

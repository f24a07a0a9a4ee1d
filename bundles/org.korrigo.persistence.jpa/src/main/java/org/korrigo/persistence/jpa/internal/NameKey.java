package org.korrigo.persistence.jpa.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without what one list writes and another does not: case, accents, hyphens, double spaces. */
final class NameKey {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private NameKey() {}

    static String of(String lastName, String firstName) {
        return plain(lastName) + "|" + plain(firstName);
    }

    static String ofIne(String ine) {
        return ine.strip().toUpperCase(Locale.ROOT);
    }

    private static String plain(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String letters =
                ACCENTS.matcher(decomposed).replaceAll("").replace("œ", "oe").replace("æ", "ae");
        return SEPARATORS.matcher(letters).replaceAll(" ").strip();
    }
}

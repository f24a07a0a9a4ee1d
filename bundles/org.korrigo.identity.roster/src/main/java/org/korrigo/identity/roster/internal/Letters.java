package org.korrigo.identity.roster.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Brings names to capitals without accents, ligatures, hyphens and spaces, so that only letters are compared. */
final class Letters {
    /** What engines read for a letter; a name has no digits. */
    private static final String DIGITS = "0123456789";

    private static final String LOOK_LIKE = "OIZEASGTBG";

    private Letters() {}

    /** Capital letters and digits only. */
    static String of(String text) {
        String whole = text.replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L");
        return Normalizer.normalize(whole, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "");
    }

    /** Capital letters only; digits and bars become the letters they look like. */
    static String ofName(String text) {
        StringBuilder name = new StringBuilder();
        for (char letter : of(text.replaceAll("[|!\\]\\[]", "I")
                        .replace('€', 'E')
                        .replace('$', 'S'))
                .toCharArray()) {
            int digit = DIGITS.indexOf(letter);
            name.append(digit < 0 ? letter : LOOK_LIKE.charAt(digit));
        }
        return name.toString();
    }
}

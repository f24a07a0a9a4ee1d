package org.korrigo.identity.roster.internal;

/** The digits of a text, letters being the digits they look like. */
final class Digits {
    private static final String LETTERS = "OQDILSZBGT";
    private static final String LOOK_LIKE = "0001152867";

    private Digits() {}

    static String of(String text) {
        StringBuilder digits = new StringBuilder();
        for (char character : Letters.of(text.replaceAll("[|!\\]\\[]", "1")).toCharArray()) {
            int letter = LETTERS.indexOf(character);
            if (letter >= 0 || Character.isDigit(character)) {
                digits.append(letter >= 0 ? LOOK_LIKE.charAt(letter) : character);
            }
        }
        return digits.toString();
    }
}

package org.korrigo.roster.csv.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A name that stood in one cell.
 *
 * @param sure whether capitals told where the last name ends
 */
record FullName(String last, String first, boolean sure) {

    private static final Set<String> PARTICLES =
            Set.of("de", "du", "des", "la", "le", "van", "von", "der", "den", "ben", "el", "al", "da", "di", "dos");

    static FullName of(String cell) {
        int comma = cell.indexOf(',');
        if (comma >= 0) {
            return new FullName(
                    cell.substring(0, comma).strip(), cell.substring(comma + 1).strip(), true);
        }
        List<String> words = Arrays.asList(cell.split(" "));
        int capitalsFirst = capitalsFirst(words);
        int capitalsLast = capitalsLast(words);
        if (words.size() == 1) {
            return new FullName(cell, "", true);
        }
        if (capitalsFirst == words.size()) {
            return lastNameFirst(words, words.size() - 1, false);
        }
        if (capitalsFirst == 0 && capitalsLast > 0) {
            int start = words.size() - capitalsLast;
            return new FullName(joined(words, start, words.size()), joined(words, 0, start), true);
        }
        return lastNameFirst(words, Math.max(1, capitalsFirst), capitalsFirst > 0);
    }

    private static FullName lastNameFirst(List<String> words, int length, boolean sure) {
        return new FullName(joined(words, 0, length), joined(words, length, words.size()), sure);
    }

    private static int capitalsFirst(List<String> words) {
        int end = 0;
        for (int i = 0; i < words.size() && (isCapital(words.get(i)) || PARTICLES.contains(words.get(i))); i++) {
            end = isCapital(words.get(i)) ? i + 1 : end;
        }
        return end;
    }

    private static int capitalsLast(List<String> words) {
        int count = 0;
        while (count < words.size() && isCapital(words.get(words.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    /** DUPONT, d'ARTAGNAN, McDONALD. */
    private static boolean isCapital(String word) {
        String stem = word.replaceFirst("^(?:[dl]'|Ma?c)(?=.)", "");
        return stem.chars().anyMatch(Character::isLetter) && stem.chars().noneMatch(Character::isLowerCase);
    }

    private static String joined(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}

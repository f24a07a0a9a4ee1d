package org.korrigo.identity.roster.internal;

/** How alike two texts are, 0 to 1. */
final class Similarity {
    private static final double PREFIX_BONUS = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private Similarity() {}

    /** The mean of edit similarity and Jaro-Winkler: the first forgives few errors in long texts, the second errors at the end. */
    static double of(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? 0 : (edits(one, other) + jaroWinkler(one, other)) / 2;
    }

    /** One minus the share of letters to insert, delete or replace. */
    static double edits(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 0 : 1 - EditDistance.between(one, other) / longest;
    }

    static double jaroWinkler(String one, String other) {
        double jaro = Jaro.of(one, other);
        int prefix = 0;
        int longest = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        while (prefix < longest && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_BONUS * (1 - jaro);
    }
}

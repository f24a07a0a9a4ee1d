package org.korrigo.identity.roster.internal;

/** Jaro similarity: shared letters near the same place, and how few of them changed order. */
final class Jaro {
    private Jaro() {}

    static double of(String one, String other) {
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] usedOne = new boolean[one.length()];
        boolean[] usedOther = new boolean[other.length()];
        int shared = share(one, other, reach, usedOne, usedOther);
        if (shared == 0) {
            return 0;
        }
        String left = kept(one, usedOne);
        String right = kept(other, usedOther);
        int displaced = 0;
        for (int i = 0; i < shared; i++) {
            displaced += left.charAt(i) == right.charAt(i) ? 0 : 1;
        }
        double count = shared;
        return (count / one.length() + count / other.length() + (count - displaced / 2.0) / count) / 3;
    }

    private static int share(String one, String other, int reach, boolean[] usedOne, boolean[] usedOther) {
        int shared = 0;
        for (int i = 0; i < one.length(); i++) {
            int last = Math.min(other.length() - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= last && !usedOne[i]; j++) {
                if (!usedOther[j] && one.charAt(i) == other.charAt(j)) {
                    usedOne[i] = true;
                    usedOther[j] = true;
                    shared++;
                }
            }
        }
        return shared;
    }

    private static String kept(String text, boolean[] used) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < used.length; i++) {
            if (used[i]) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}

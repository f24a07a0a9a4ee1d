package org.korrigo.identity.roster.internal;

/** Levenshtein distance in which characters that look alike in handwriting are half as far apart. */
final class EditDistance {
    private static final double LOOK_ALIKE = 0.5;
    private static final double[][] COSTS = costs(
            "AO AD AU BD BR BH CE CG CL CO DO EF EL FT GO GY HK HN HM IJ IL IT KR KX LT MN NR NU NV OQ OU PR PD QG RV TY UV VY UW VW YZ",
            "0O 0D 0Q 1I 1L 1T 1J 2Z 2Q 4A 4H 4Y 5S 6G 6B 7T 7F 7Z 7Y 8B 8S 9G 9Q 17 49 38 35 56 08 27");

    private EditDistance() {}

    /** @return 0 for equal texts, at most the length of the longer one; capital letters and digits only */
    static double between(String one, String other) {
        double[] row = new double[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            double diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                double above = row[j];
                double replaced = diagonal + COSTS[one.charAt(i - 1)][other.charAt(j - 1)];
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    private static double[][] costs(String... alike) {
        double[][] costs = new double[128][128];
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < costs.length; j++) {
                costs[i][j] = i == j ? 0 : 1;
            }
        }
        for (String pair : String.join(" ", alike).split(" ")) {
            costs[pair.charAt(0)][pair.charAt(1)] = LOOK_ALIKE;
            costs[pair.charAt(1)][pair.charAt(0)] = LOOK_ALIKE;
        }
        return costs;
    }
}

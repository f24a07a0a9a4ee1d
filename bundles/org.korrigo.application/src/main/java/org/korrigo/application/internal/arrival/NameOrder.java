package org.korrigo.application.internal.arrival;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** File names as people count: lot-2 before lot-10. */
final class NameOrder implements Comparator<String> {

    static final NameOrder BY_NUMBER = new NameOrder();

    /** Between a digit and something else. */
    private static final Pattern SEAM = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

    private NameOrder() {}

    @Override
    public int compare(String one, String other) {
        String[] left = SEAM.split(one);
        String[] right = SEAM.split(other);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int found = part(left[i], right[i]);
            if (found != 0) {
                return found;
            }
        }
        int shorter = Integer.compare(left.length, right.length);
        return shorter != 0 ? shorter : one.compareTo(other);
    }

    private static int part(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareToIgnoreCase(other);
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.isEmpty() ? ' ' : part.charAt(0));
    }
}

package org.korrigo.importer.zip.internal.archive;

import java.util.Comparator;
import java.util.Locale;

/** As people number files: {@code page-2} before {@code page-10}, capitals or not. */
final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        int natural = compareParts(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
        return natural == 0 ? one.compareTo(other) : natural;
    }

    private static int compareParts(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOfOne = numberEnd(one, i);
            int endOfOther = numberEnd(other, j);
            boolean numbers = endOfOne > i && endOfOther > j;
            int order = numbers
                    ? compareNumbers(one.substring(i, endOfOne), other.substring(j, endOfOther))
                    : Character.compare(one.charAt(i), other.charAt(j));
            if (order != 0) {
                return order;
            }
            i = numbers ? endOfOne : i + 1;
            j = numbers ? endOfOther : j + 1;
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    /** However many digits they have. */
    private static int compareNumbers(String one, String other) {
        String left = one.replaceFirst("^0+(?=.)", "");
        String right = other.replaceFirst("^0+(?=.)", "");
        return left.length() == right.length() ? left.compareTo(right) : Integer.compare(left.length(), right.length());
    }

    private static int numberEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}

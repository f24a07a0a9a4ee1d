package org.korrigo.application.internal.scheme;

import java.util.regex.Pattern;

/** Texts that a spreadsheet would run as a formula get an apostrophe in front, which is taken off again. */
final class CsvFormula {

    private static final String GUARD = "'";
    private static final Pattern DANGEROUS =
            Pattern.compile("[\\s\\u00a0]*[=+\\-@'\\uff1d\\uff0b\\uff0d\\uff20].*", Pattern.DOTALL);

    private CsvFormula() {}

    static String write(String text) {
        return DANGEROUS.matcher(text).matches() || text.startsWith("\t") || text.startsWith("\r")
                ? GUARD + text
                : text;
    }

    static String read(String cell) {
        return cell.startsWith(GUARD) && !write(cell.substring(1)).equals(cell.substring(1)) ? cell.substring(1) : cell;
    }
}

package org.korrigo.export.csv.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** One line of the file. Text that a spreadsheet would run as a formula is defused; numbers stay numbers, negative ones too. */
final class CsvLine {

    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\u00a0]*[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[;\"\\r\\n\\t]");

    private final StringBuilder line = new StringBuilder();
    private String separator = "";

    CsvLine text(String text) {
        boolean formula = text.startsWith("\t")
                || text.startsWith("\r")
                || FORMULA.matcher(text).matches();
        return cell(quoted(formula ? "'" + text : text));
    }

    /** With a decimal comma; an empty cell for {@code null}. */
    CsvLine number(BigDecimal number) {
        return cell(number == null ? "" : number.toPlainString().replace('.', ','));
    }

    String end() {
        return line.append("\r\n").toString();
    }

    private CsvLine cell(String cell) {
        line.append(separator).append(cell);
        separator = ";";
        return this;
    }

    private static String quoted(String text) {
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

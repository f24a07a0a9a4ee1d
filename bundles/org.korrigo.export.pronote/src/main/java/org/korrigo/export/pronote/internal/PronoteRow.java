package org.korrigo.export.pronote.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.identity.RosterEntry;

/** Writes the row of one copy. */
final class PronoteRow {

    private static final BigDecimal TWENTY = new BigDecimal(20);
    private static final int LONGEST_COMMENT = 500;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Pattern FORMULA_START = Pattern.compile("^[=+\\-@\\s]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\R+|\\t+");

    private final String subject;
    private final String coefficient;

    /** @param subject empty for the exam's name in capitals */
    PronoteRow(String subject, String exam, BigDecimal coefficient) {
        this.subject = subject.isBlank() ? exam.toUpperCase(Locale.FRENCH) : subject;
        this.coefficient = decimal(coefficient, 1);
    }

    String of(RosterEntry student, CopyResult copy) {
        return String.join(
                        ";",
                        text(student.lastName()),
                        text(student.firstName()),
                        student.birthDate().map(DATE::format).orElse(""),
                        text(subject),
                        mark(copy),
                        coefficient,
                        text(shortened(harmless(copy.appreciation()))))
                + "\r\n";
    }

    /** A bonus may lift the score above 20, which Pronote refuses. */
    private static String mark(CopyResult copy) {
        BigDecimal mark = copy.scores().outOf20();
        return decimal(mark.min(TWENTY).max(BigDecimal.ZERO), 2);
    }

    private static String decimal(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    private static String text(String text) {
        String plain = harmless(text);
        return plain.matches(".*[;\"].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    /** On one line, and nothing that a spreadsheet would take for a formula. */
    private static String harmless(String text) {
        return FORMULA_START
                .matcher(LINE_ENDS.matcher(text).replaceAll(" "))
                .replaceFirst("")
                .strip();
    }

    private static String shortened(String text) {
        int characters = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(characters, LONGEST_COMMENT)));
    }
}

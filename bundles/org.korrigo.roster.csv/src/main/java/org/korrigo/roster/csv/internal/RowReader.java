package org.korrigo.roster.csv.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.korrigo.spi.roster.ListedStudent;

/** Makes a student of a row; doubts go to the findings. */
record RowReader(Header header, boolean preferUsageName, Findings findings) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern INE = Pattern.compile("[0-9A-Z]{11}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    /** Empty when the row must be left out. */
    Optional<ListedStudent> read(Row row) {
        int line = row.line();
        FullName name = name(row);
        if (name.last().isEmpty() && name.first().isEmpty()) {
            findings.leaveOut(line, "missing-name", "The row has no name.");
            return Optional.empty();
        }
        if (Math.max(name.last().length(), name.first().length()) > LONGEST_NAME) {
            findings.leaveOut(line, "name-too-long", "A name is longer than " + LONGEST_NAME + " characters.");
            return Optional.empty();
        }
        doubtName(line, name);
        return Optional.of(new ListedStudent(
                line,
                name.last(),
                name.first(),
                birthDate(row),
                header.value(row, Column.CLASS_NAME),
                ine(row),
                header.value(row, Column.CANDIDATE_NUMBER),
                email(row)));
    }

    private FullName name(Row row) {
        if (!header.hasSeparateNames()) {
            return FullName.of(header.value(row, Column.FULL_NAME));
        }
        String family = header.value(row, Column.LAST_NAME);
        String usage = header.value(row, Column.USAGE_NAME);
        boolean useUsage = !usage.isEmpty() && (preferUsageName || family.isEmpty());
        return new FullName(useUsage ? usage : family, header.value(row, Column.FIRST_NAME), true);
    }

    private void doubtName(int line, FullName name) {
        if (!name.sure()) {
            findings.doubt(line, "ambiguous-name", "Capitals do not tell where the last name ends.");
        }
        if (name.last().isEmpty() || name.first().isEmpty()) {
            findings.doubt(line, "missing-name", "The row has a last name or a first name, not both.");
        }
    }

    private Optional<LocalDate> birthDate(Row row) {
        String text = header.value(row, Column.BIRTH_DATE);
        Optional<LocalDate> date = BirthDate.of(text);
        if (date.isEmpty() && !text.isEmpty()) {
            findings.doubt(row.line(), "invalid-date", "The birth date is neither dd/MM/yyyy nor yyyy-MM-dd.");
        }
        return date;
    }

    private String ine(Row row) {
        String ine = header.value(row, Column.INE).replace(" ", "").toUpperCase(Locale.ROOT);
        if (ine.isEmpty() || INE.matcher(ine).matches()) {
            return ine;
        }
        findings.doubt(
                row.line(), "invalid-ine", "An INE has 11 digits and letters, this one has " + ine.length() + ".");
        return "";
    }

    private String email(Row row) {
        String email = header.value(row, Column.EMAIL);
        if (email.isEmpty() || EMAIL.matcher(email).matches()) {
            return email;
        }
        findings.doubt(row.line(), "invalid-email", "The e-mail address is none.");
        return "";
    }
}

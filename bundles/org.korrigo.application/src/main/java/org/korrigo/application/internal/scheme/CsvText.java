package org.korrigo.application.internal.scheme;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into rows and cells: quotes around a cell, doubled inside, may hold separators and line ends. */
final class CsvText {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int position;
    private int line = 1;

    private CsvText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The rows that hold anything. @throws org.korrigo.domain.Problem {@code scheme-unreadable} when a quote is never closed */
    static List<CsvRow> rows(String text, char separator) {
        CsvText csv = new CsvText(text, separator);
        List<CsvRow> rows = new ArrayList<>();
        while (csv.position < text.length()) {
            CsvRow row = csv.row();
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private CsvRow row() {
        int start = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (position < text.length() && text.charAt(position) == separator) {
            position++;
            cells.add(cell());
        }
        endLine();
        return new CsvRow(start, cells);
    }

    /** What stands in quotes is meant as it is; around anything else blanks mean nothing. */
    private String cell() {
        return position < text.length() && text.charAt(position) == QUOTE ? quoted() + plain() : plain();
    }

    private String plain() {
        int start = position;
        while (position < text.length() && !endsCell(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position).strip();
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        int start = line;
        for (position++; position < text.length(); position++) {
            char c = text.charAt(position);
            if (c == QUOTE && !isQuote(position + 1)) {
                position++;
                return cell.toString();
            }
            if (c == QUOTE) {
                position++;
            } else if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        throw Faults.fatal("quote-open", "l. " + start, "");
    }

    private void endLine() {
        if (position < text.length() && text.charAt(position) == '\r') {
            position++;
        }
        if (position < text.length() && text.charAt(position) == '\n') {
            position++;
        }
        line++;
    }

    private boolean isQuote(int index) {
        return index < text.length() && text.charAt(index) == QUOTE;
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}

package org.korrigo.roster.csv.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.PluginException;

/** Cuts text into rows and cells: quotes around a cell, doubled inside, may hold separators and line ends. */
final class CsvParser {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int position;
    private int line = 1;

    CsvParser(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * The rows that hold anything, at most {@code limit}.
     *
     * @throws PluginException {@code class-list-quote} when a quote is never closed
     */
    List<Row> rows(int limit) throws PluginException {
        List<Row> rows = new ArrayList<>();
        while (position < text.length() && rows.size() < limit) {
            Row row = row();
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() throws PluginException {
        int start = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (position < text.length() && text.charAt(position) == separator) {
            position++;
            cells.add(cell());
        }
        endLine();
        return new Row(start, cells);
    }

    private String cell() throws PluginException {
        return position < text.length() && text.charAt(position) == QUOTE ? quoted() + plain() : plain();
    }

    private String plain() {
        int start = position;
        while (position < text.length() && !endsCell(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() throws PluginException {
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
        throw new PluginException(
                "class-list-quote",
                "The quote that opens in line " + start + " is never closed.",
                Map.of("row", String.valueOf(start)));
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

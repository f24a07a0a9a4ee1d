package org.korrigo.roster.csv.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;

/** A list with its header found. @param rows below the header */
record Table(Header header, char separator, List<Row> rows) {

    /** Titles and dates may stand above the header, not more. */
    private static final int ROWS_TO_SEARCH = 20;

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /** A row that might be the header, read with one separator. */
    private record Guess(Header header, char separator) {
        int columns() {
            return header.places().size();
        }
    }

    /** @throws PluginException {@code class-list-header} with the headers found and needed */
    static Table of(String text, Options options, int limit) throws PluginException {
        List<Guess> guesses = guesses(text, options);
        Guess guess = best(guesses).orElseThrow(() -> unknownHeader(guesses));
        List<Row> rows = new CsvParser(text, guess.separator())
                .rows(ROWS_TO_SEARCH + limit + 1).stream()
                        .filter(row -> row.line() > guess.header().row().line())
                        .toList();
        return new Table(guess.header(), guess.separator(), rows);
    }

    static boolean hasHeader(String text) {
        return best(guesses(text, Options.NONE)).isPresent();
    }

    private static Optional<Guess> best(List<Guess> guesses) {
        Comparator<Guess> byColumns = Comparator.comparingInt(Guess::columns);
        return guesses.stream()
                .filter(guess -> guess.header().isSufficient())
                .max(byColumns.thenComparingInt(guess -> -guess.header().row().line()));
    }

    private static List<Guess> guesses(String text, Options options) {
        List<Guess> guesses = new ArrayList<>();
        for (char separator : SEPARATORS) {
            for (Row row : firstRows(text, separator)) {
                guesses.add(new Guess(Header.of(row, options), separator));
            }
        }
        return guesses;
    }

    /** Up to a quote that makes no sense with this separator. */
    private static List<Row> firstRows(String text, char separator) {
        List<Row> rows = new ArrayList<>();
        CsvParser parser = new CsvParser(text, separator);
        try {
            for (List<Row> row = parser.rows(1); !row.isEmpty() && rows.size() < ROWS_TO_SEARCH; row = parser.rows(1)) {
                rows.addAll(row);
            }
        } catch (PluginException e) {
            return rows;
        }
        return rows;
    }

    private static PluginException unknownHeader(List<Guess> guesses) {
        String found = guesses.stream()
                .map(guess -> guess.header().row())
                .max(Comparator.comparingInt((Row row) -> row.cells().size()).thenComparingInt(row -> -row.line()))
                .map(row -> String.join(", ", row.cells()))
                .orElse("");
        String needed = Stream.of(Column.LAST_NAME, Column.FIRST_NAME)
                        .map(Column::title)
                        .collect(Collectors.joining(" + "))
                + " (or " + Column.FULL_NAME.title() + ")";
        return new PluginException(
                "class-list-header",
                "No known header. Found: " + found + ". Needed: " + needed
                        + ". Name the columns or rename the headers.",
                Map.of("found", found, "needed", needed));
    }
}

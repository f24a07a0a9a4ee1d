package org.korrigo.roster.csv.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.korrigo.spi.Options;
import org.korrigo.spi.roster.ListedColumn;

/** The row of titles. @param places index of each column that was recognised */
record Header(Row row, Map<Column, Integer> places) {

    Header {
        places = Map.copyOf(places);
    }

    static Header of(Row row, Options options) {
        List<String> titles = row.cells().stream().map(Wording::plain).toList();
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            names(column, options).stream()
                    .map(titles::indexOf)
                    .filter(index -> index >= 0)
                    .findFirst()
                    .ifPresent(index -> places.put(column, index));
        }
        return new Header(row, places);
    }

    /** Whether students can be told by it. */
    boolean isSufficient() {
        return places.containsKey(Column.FULL_NAME) || hasSeparateNames();
    }

    boolean hasSeparateNames() {
        return places.containsKey(Column.LAST_NAME) && places.containsKey(Column.FIRST_NAME);
    }

    String value(Row row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : Wording.clean(row.cell(place));
    }

    /** Every column with what is taken from it. */
    List<ListedColumn> columns() {
        List<String> titles = row.cells();
        return IntStream.range(0, titles.size())
                .mapToObj(place -> new ListedColumn(Wording.clean(titles.get(place)), meaning(place)))
                .toList();
    }

    private String meaning(int place) {
        return places.entrySet().stream()
                .filter(known -> known.getValue() == place && !isOverruled(known.getKey()))
                .map(known -> known.getKey().word())
                .findFirst()
                .orElse("");
    }

    private boolean isOverruled(Column column) {
        return column == Column.FULL_NAME && hasSeparateNames();
    }

    private static List<String> names(Column column, Options options) {
        String chosen = options.text(column.option(), "");
        return chosen.isBlank() ? column.names() : List.of(Wording.plain(chosen));
    }
}

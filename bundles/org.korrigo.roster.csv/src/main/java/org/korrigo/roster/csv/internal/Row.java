package org.korrigo.roster.csv.internal;

import java.util.List;

/** A row of the file. @param line where it begins, from 1 */
record Row(int line, List<String> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    /** Empty beyond the last cell. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

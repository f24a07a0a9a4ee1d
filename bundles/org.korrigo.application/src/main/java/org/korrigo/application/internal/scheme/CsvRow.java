package org.korrigo.application.internal.scheme;

import java.util.List;

/** @param line of the file, from 1, where the row begins */
record CsvRow(int line, List<String> cells) {

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

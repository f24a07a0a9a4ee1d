package org.korrigo.export.spreadsheet.internal;

import java.math.BigDecimal;
import java.util.Optional;

/** What stands in a cell. Text is never run as a formula: its cell is of the type of text. @param number exact */
public record Cell(String text, Optional<BigDecimal> number) {

    public static Cell of(String text) {
        return new Cell(text, Optional.empty());
    }

    public static Cell of(BigDecimal number) {
        return new Cell("", Optional.of(number));
    }

    public static Cell of(Optional<BigDecimal> number) {
        return new Cell("", number);
    }
}

package org.korrigo.spi.roster;

/**
 * A row that was left out or read with a doubt.
 *
 * @param code {@code duplicate-row}, {@code missing-name}, {@code invalid-ine}, {@code invalid-date}, …
 * @param fatal whether the row was left out
 */
public record RowProblem(int row, String code, String detail, boolean fatal) {}

package org.korrigo.spi.roster;

/**
 * A column of a class list.
 *
 * @param title as the file has it
 * @param meaning {@code last-name}, {@code usage-name}, {@code first-name}, {@code full-name}, {@code birth-date}, {@code class-name},
 *     {@code ine}, {@code candidate-number} or {@code email}; empty when nothing is taken from it
 */
public record ListedColumn(String title, String meaning) {}

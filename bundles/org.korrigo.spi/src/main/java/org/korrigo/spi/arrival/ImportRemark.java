package org.korrigo.spi.arrival;

/**
 * Something a person may want to know.
 *
 * @param code stable, {@code [a-z][a-z0-9-]*}: {@code entry-left-out}, {@code resolution-assumed}, …
 * @param detail one English sentence
 */
public record ImportRemark(String code, String detail) {}

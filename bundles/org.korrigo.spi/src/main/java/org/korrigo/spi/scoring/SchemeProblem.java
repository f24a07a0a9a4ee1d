package org.korrigo.spi.scoring;

/**
 * A fault of a mark scheme.
 *
 * @param item id of the item, empty for the whole scheme
 * @param code stable, for example {@code negative-points}, {@code duplicate-id}
 */
public record SchemeProblem(String item, String code, String detail) {}

package org.korrigo.spi.document;

/**
 * Why a page cannot be used.
 *
 * @param code stable, for example {@code image-undecodable}
 * @param detail one English sentence, for the console and the quarantine list
 */
public record PageDefect(String code, String detail) {}

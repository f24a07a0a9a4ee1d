package org.korrigo.application.plugin;

/**
 * A layout, or a file that should have been one.
 *
 * @param origin where it comes from, for example {@code bundle org.korrigo.layout.standard}
 * @param state {@code ACTIVE}, {@code SHADOWED} by a better ranked one of its id, or {@code REJECTED}
 * @param problem why it was rejected, empty otherwise
 */
public record LayoutView(String id, String version, String label, String origin, String state, String problem) {}

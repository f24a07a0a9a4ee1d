package org.korrigo.application.plugin;

/**
 * A jar somebody may vouch for.
 *
 * @param symbolicName empty when it is no bundle
 * @param version empty when it is no bundle
 * @param sha256 64 lower-case hexadecimal digits
 * @param trusted whether the list has it already
 */
public record PluginFile(String name, String symbolicName, String version, String sha256, boolean trusted) {}

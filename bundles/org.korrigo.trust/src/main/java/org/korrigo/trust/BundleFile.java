package org.korrigo.trust;

/**
 * A jar as it lies in a folder or in a kar.
 *
 * @param symbolicName empty when it is no bundle
 * @param version empty when it is no bundle
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 */
public record BundleFile(String name, String symbolicName, String version, String sha256) {}

package org.korrigo.trust.internal;

import org.osgi.framework.wiring.BundleRevision;

/**
 * What is known of the bytes of a revision; it never changes.
 *
 * @param distributed whether they are those of the distribution
 * @param sha256 empty when {@code distributed}, or when the bytes cannot be read
 */
record Evidence(BundleRevision revision, boolean distributed, String sha256) {}

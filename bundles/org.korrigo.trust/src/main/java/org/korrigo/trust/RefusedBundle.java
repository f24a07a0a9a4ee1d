package org.korrigo.trust;

import java.time.Instant;

/**
 * A bundle that is installed and may not resolve.
 *
 * @param bundle its id in the framework
 * @param location where it came from, for example {@code file:/…/deploy/lyon.jar}
 * @param sha256 of its bytes; empty when the framework keeps them where they cannot be read
 */
public record RefusedBundle(
        long bundle, String symbolicName, String version, String location, String sha256, Instant since) {}

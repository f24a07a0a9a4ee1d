package org.korrigo.application.plugin;

import java.time.Instant;

/**
 * A bundle that is installed and may not run, or the update of one whose former version runs on.
 *
 * @param bundle its id in the framework
 * @param location where it came from
 * @param sha256 of its bytes; empty when they cannot be read, and then it cannot be allowed
 */
public record RefusedPlugin(
        long bundle, String symbolicName, String version, String location, String sha256, Instant since) {}

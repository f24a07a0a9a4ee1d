package org.korrigo.application.incident;

import java.time.Instant;

/**
 * This node.
 *
 * @param database {@code embedded} or {@code external}
 * @param bundles that are active, of all
 * @param sessions live ones of all nodes
 * @param isolation what holds the child processes
 */
public record ServerView(
        String version,
        String home,
        long pid,
        Instant startedAt,
        String java,
        String system,
        String database,
        int activeBundles,
        int bundles,
        int sessions,
        String isolation,
        ModesView modes) {}

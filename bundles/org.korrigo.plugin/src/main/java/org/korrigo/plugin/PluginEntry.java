package org.korrigo.plugin;

import java.util.Map;

/**
 * A plug-in that is there.
 *
 * @param label as the bundle gives it; {@code %key} is resolved in French
 * @param properties of its service
 * @param serving whether it is the one of its id that gets the calls
 */
public record PluginEntry(
        PluginType type,
        String id,
        String label,
        String version,
        String bundle,
        boolean serving,
        int callsInFlight,
        Map<String, Object> properties) {}

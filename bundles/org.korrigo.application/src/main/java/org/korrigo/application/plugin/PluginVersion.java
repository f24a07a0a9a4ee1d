package org.korrigo.application.plugin;

import java.util.Map;

/**
 * One of the plug-ins of an id.
 *
 * @param state {@code SERVING} gets the calls; {@code STANDBY} would get them if those before it left
 * @param ranking the highest serves
 * @param callsInFlight now
 * @param properties of its service that tell people something, as text
 */
public record PluginVersion(
        String version,
        String state,
        String label,
        String bundle,
        int ranking,
        int callsInFlight,
        Map<String, String> properties) {}

package org.korrigo.application.plugin;

/**
 * A plug-in that is there.
 *
 * @param type {@code reader}, {@code split}, {@code ocr}, {@code identity}, {@code roster}, {@code scoring}, {@code renderer},
 *     {@code export} or {@code storage}
 * @param serving whether it is the one of its id that gets the calls
 * @param callsInFlight now
 * @param jobsWaiting parked for its id
 */
public record PluginView(
        String type,
        String id,
        String label,
        String version,
        String bundle,
        boolean serving,
        int callsInFlight,
        int jobsWaiting) {}

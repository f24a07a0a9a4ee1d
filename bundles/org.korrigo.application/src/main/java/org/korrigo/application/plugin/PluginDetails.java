package org.korrigo.application.plugin;

import java.util.List;

/**
 * All that is known of the plug-ins of one id.
 *
 * @param jobsWaiting parked for it
 * @param versions those that are there, the serving one first
 * @param options of the serving one, in its order
 */
public record PluginDetails(
        String type, String id, int jobsWaiting, List<PluginVersion> versions, List<PluginOptionView> options) {

    public PluginDetails {
        versions = List.copyOf(versions);
        options = List.copyOf(options);
    }
}

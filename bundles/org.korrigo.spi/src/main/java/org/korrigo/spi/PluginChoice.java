package org.korrigo.spi;

/** The plug-in an exam has chosen for one job, and its settings. The version is found when it is called, and recorded. */
public record PluginChoice(String id, Options options) {

    public static PluginChoice of(String id) {
        return new PluginChoice(id, Options.NONE);
    }
}

package org.korrigo.plugin;

/** No plug-in of this id is there, or it left during the call. It may come back: what needs it waits. */
public class PluginUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String plugin;

    /** @param plugin for example {@code ocr:tesseract} */
    public PluginUnavailableException(String plugin, Throwable cause) {
        super(plugin + " is not there", cause);
        this.plugin = plugin;
    }

    public String plugin() {
        return plugin;
    }
}

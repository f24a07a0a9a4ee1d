package org.korrigo.plugin;

import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** Knows what can be told to each plug-in. */
@ProviderType
public interface PluginOptionsCatalogue {

    /**
     * The options a plug-in describes in its bundle.
     *
     * @param locale of titles, labels and descriptions; what the bundle does not say in it comes in its default language
     * @return {@link PluginOptions#NONE} when it has none, has left, or its description cannot be read
     */
    PluginOptions of(PluginEntry plugin, Locale locale);
}

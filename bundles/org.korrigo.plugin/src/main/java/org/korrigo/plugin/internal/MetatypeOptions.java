package org.korrigo.plugin.internal;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginOptions;
import org.korrigo.plugin.PluginOptionsCatalogue;
import org.korrigo.spi.KorrigoPlugin;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/**
 * Reads the Metatype documents of plug-ins. The Metatype service does not help: it knows only what is designated as the configuration of
 * a service, which the options of an exam are not, and its answers leave out the bounds.
 */
@Component
public final class MetatypeOptions implements PluginOptionsCatalogue {

    private static final Logger LOG = LoggerFactory.getLogger(MetatypeOptions.class);
    private static final String OPTIONS = KorrigoPlugin.PREFIX_ + "options";

    private final BundleContext context;

    @Activate
    public MetatypeOptions(BundleContext context) {
        this.context = context;
    }

    @Override
    public PluginOptions of(PluginEntry plugin, Locale locale) {
        String id = String.valueOf(plugin.properties().getOrDefault(OPTIONS, ""));
        Bundle bundle = context.getBundle((Long) plugin.properties().get(Constants.SERVICE_BUNDLEID));
        if (id.isEmpty() || bundle == null) {
            return PluginOptions.NONE;
        }
        return find(bundle, id, locale).orElseGet(() -> {
            LOG.warn("The plug-in {}:{} describes no options {}", plugin.type().word(), plugin.id(), id);
            return PluginOptions.NONE;
        });
    }

    private static Optional<PluginOptions> find(Bundle bundle, String id, Locale locale) {
        for (URL file : documents(bundle)) {
            try {
                MetatypeDocument document = MetatypeDocument.read(file);
                BundleWords words = new BundleWords(bundle, document.localization(), locale);
                Optional<PluginOptions> found = document.options(id, words);
                if (found.isPresent()) {
                    return found;
                }
            } catch (IOException | SAXException | IllegalArgumentException e) {
                LOG.warn("The bundle {} has an unreadable {}", bundle.getSymbolicName(), file.getPath(), e);
            }
        }
        return Optional.empty();
    }

    private static List<URL> documents(Bundle bundle) {
        Enumeration<URL> files = bundle.findEntries("OSGI-INF/metatype", "*.xml", false);
        return files == null ? List.of() : Collections.list(files);
    }
}

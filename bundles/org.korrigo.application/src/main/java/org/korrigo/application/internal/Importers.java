package org.korrigo.application.internal;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.korrigo.domain.Problem;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginRegistry.Called;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.arrival.ImportedScans;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.document.Document;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The importers for the media types of what arrived. */
@Component(service = Importers.class)
public final class Importers {

    private final PluginRegistry registry;
    private final PluginCalls plugins;
    private final ScanKinds kinds;

    @Activate
    public Importers(@Reference PluginRegistry registry, @Reference PluginCalls plugins, @Reference ScanKinds kinds) {
        this.registry = registry;
        this.plugins = plugins;
        this.kinds = kinds;
    }

    /** Whether documents of this kind are read as they are. */
    public boolean isNotNeeded(String mediaType) {
        return kinds.isReadAsItIs(mediaType);
    }

    /** @throws Problem {@code plugin-unavailable} with the fact {@code plugin}, or the code of the importer's refusal */
    public Called<ImportedScans> open(ArrivedScans arrived, Path folder, Cancellation cancellation)
            throws InterruptedException {
        List<String> wanted =
                arrived.files().stream().map(Document::mediaType).distinct().toList();
        return plugins.call(
                ScanImporter.class, importerFor(wanted), importer -> importer.documents(arrived, folder, cancellation));
    }

    /** One for all: images of several kinds may be one document. The one it waits for is named by the kind that nobody takes. */
    private String importerFor(List<String> wanted) {
        List<PluginEntry> importers = registry.entries().stream()
                .filter(entry -> entry.type() == PluginType.IMPORTER)
                .toList();
        return importers.stream()
                .filter(entry -> mediaTypes(entry).containsAll(wanted))
                .map(PluginEntry::id)
                .findFirst()
                .orElseThrow(() -> absent(importers, wanted));
    }

    private static Problem absent(List<PluginEntry> importers, List<String> wanted) {
        String missing = wanted.stream()
                .min(Comparator.comparing(type -> importers.stream()
                        .filter(entry -> mediaTypes(entry).contains(type))
                        .count()))
                .orElseThrow();
        return Problem.of(
                Problem.Kind.PLUGIN_UNAVAILABLE,
                "plugin-unavailable",
                Map.of("plugin", "importer:" + Documents.shortName(missing)));
    }

    public static List<String> mediaTypes(PluginEntry entry) {
        return Documents.mediaTypes(entry, ScanImporter.MEDIA_TYPES);
    }
}

package org.korrigo.application.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.document.DocumentReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The kinds of files that the readers and importers of this server take, beyond those that the core knows by their first bytes. */
@Component(service = ScanKinds.class)
public final class ScanKinds {

    /** Its reader may be away for a while: then the batch waits for it. */
    public static final String PDF = "application/pdf";

    private final PluginRegistry registry;

    @Activate
    public ScanKinds(@Reference PluginRegistry registry) {
        this.registry = registry;
    }

    /** Whether a document of this kind becomes a batch as it is: PDF always does, other kinds where a reader and no importer takes them. */
    public boolean isReadAsItIs(String mediaType) {
        return mediaType.equals(PDF) || isRead(mediaType) && !isImported(mediaType);
    }

    private boolean isRead(String mediaType) {
        return types(PluginType.READER, DocumentReader.MEDIA_TYPES).anyMatch(mediaType::equals);
    }

    private boolean isImported(String mediaType) {
        return types(PluginType.IMPORTER, ScanImporter.MEDIA_TYPES).anyMatch(mediaType::equals);
    }

    /** The media type that a reader or importer gives to files with such a name. */
    public Optional<String> byName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        types(PluginType.READER, DocumentReader.FILE_SUFFIXES),
                        types(PluginType.IMPORTER, ScanImporter.FILE_SUFFIXES))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && name.endsWith("." + pair[0].toLowerCase(Locale.ROOT)))
                .map(pair -> pair[1])
                .filter(type -> isRead(type) || isImported(type))
                .findFirst();
    }

    private Stream<String> types(PluginType type, String property) {
        return registry.entries().stream()
                .filter(entry -> entry.type() == type)
                .map(entry -> values(entry, property))
                .flatMap(List::stream);
    }

    private static List<String> values(PluginEntry entry, String property) {
        return Documents.mediaTypes(entry, property);
    }
}

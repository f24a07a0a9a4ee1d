package org.korrigo.application.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.korrigo.domain.Problem;
import org.korrigo.domain.scan.Batch;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginRegistry.Called;
import org.korrigo.plugin.PluginRegistry.PluginCall;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.DocumentReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Documents of batches and the readers for their media types. */
@Component(service = Documents.class)
public final class Documents {

    private final PluginRegistry registry;
    private final PluginCalls plugins;
    private final Blobs blobs;

    @Activate
    public Documents(@Reference PluginRegistry registry, @Reference PluginCalls plugins, @Reference Blobs blobs) {
        this.registry = registry;
        this.plugins = plugins;
        this.blobs = blobs;
    }

    public Document of(Batch batch) {
        return new Document(blobs.file(batch.blob()), batch.mediaType());
    }

    public <R> Called<R> read(Document document, PluginCall<DocumentReader, R, Exception> call)
            throws InterruptedException {
        return plugins.call(DocumentReader.class, readerFor(document.mediaType()), call);
    }

    public <R> R ask(Document document, PluginCall<DocumentReader, R, Exception> call) {
        String mediaType = document.mediaType();
        String reader = plugins.await("reader:" + shortName(mediaType), () -> readerFor(mediaType));
        return plugins.ask(DocumentReader.class, reader, call);
    }

    /** A reader that is away may be on its way back: its absence is a plug-in's, not the document's. */
    private String readerFor(String mediaType) {
        return registry.entries().stream()
                .filter(entry ->
                        entry.type() == PluginType.READER && mediaTypes(entry).contains(mediaType))
                .map(PluginEntry::id)
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        Problem.Kind.PLUGIN_UNAVAILABLE,
                        "plugin-unavailable",
                        Map.of("plugin", "reader:" + shortName(mediaType))));
    }

    /** A component property with one value arrives as text, with several as an array. */
    public static List<String> mediaTypes(PluginEntry entry) {
        return mediaTypes(entry, DocumentReader.MEDIA_TYPES);
    }

    static List<String> mediaTypes(PluginEntry entry, String property) {
        Object value = entry.properties().get(property);
        if (value instanceof String[] several) {
            return Arrays.asList(several);
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    /** What a parked job calls the reader it waits for, after {@code reader:}. */
    public static String shortName(String mediaType) {
        return mediaType.substring(mediaType.indexOf('/') + 1);
    }
}

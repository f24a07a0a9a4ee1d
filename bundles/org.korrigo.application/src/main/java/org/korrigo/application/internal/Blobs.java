package org.korrigo.application.internal;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The blob store of this server, whichever plug-in it is. */
@Component(service = Blobs.class)
public final class Blobs {

    private final PluginCalls plugins;
    private final String store;

    @Activate
    public Blobs(@Reference PluginCalls plugins, @Reference ApplicationSettings settings) {
        this.plugins = plugins;
        this.store = settings.values().storage();
    }

    public BlobRef put(InputStream bytes) {
        return plugins.ask(BlobStore.class, store, blobs -> blobs.put(bytes));
    }

    /** As {@link BlobStore#keep}. */
    public BlobRef keep(Path file, BlobRef known) {
        return plugins.ask(BlobStore.class, store, blobs -> blobs.keep(file, known));
    }

    public Path file(BlobRef blob) {
        return plugins.ask(BlobStore.class, store, blobs -> blobs.file(blob));
    }

    /** Every blob that the store holds; empty when it cannot tell. */
    public List<BlobRef> all() {
        return plugins.ask(BlobStore.class, store, blobs -> {
            try (Stream<BlobRef> all = blobs.list()) {
                return all.toList();
            }
        });
    }

    public boolean delete(BlobRef blob) {
        return plugins.ask(BlobStore.class, store, blobs -> blobs.delete(blob));
    }
}

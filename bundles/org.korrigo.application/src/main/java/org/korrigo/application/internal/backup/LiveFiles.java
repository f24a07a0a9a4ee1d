package org.korrigo.application.internal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.korrigo.application.internal.Blobs;
import org.korrigo.domain.backup.FileSource;
import org.korrigo.spi.storage.BlobRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The blob store of this server, whichever plug-in it is. */
@Component(service = LiveFiles.class)
public final class LiveFiles implements FileSource {

    private final Blobs blobs;

    @Activate
    public LiveFiles(@Reference Blobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public Path file(BlobRef blob) throws IOException {
        try {
            return blobs.file(blob);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void keep(Path file, BlobRef blob) throws IOException {
        try {
            blobs.keep(file, blob);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

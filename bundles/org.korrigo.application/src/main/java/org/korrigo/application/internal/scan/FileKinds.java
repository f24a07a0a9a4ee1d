package org.korrigo.application.internal.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.korrigo.application.internal.ScanKinds;
import org.korrigo.domain.Problem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a file is: by its first bytes, or else by its name where a reader or importer of this server takes such files. */
@Component(service = FileKinds.class)
public final class FileKinds {

    private final ScanKinds plugins;

    @Activate
    public FileKinds(@Reference ScanKinds plugins) {
        this.plugins = plugins;
    }

    /**
     * Looks without taking.
     *
     * @param bytes can be marked
     * @throws Problem {@code scan-empty} or {@code scan-not-a-document}
     */
    String mediaType(String name, InputStream bytes) throws IOException {
        return FirstBytes.mediaType(name, bytes)
                .or(() -> plugins.byName(name))
                .orElseThrow(() -> Problem.invalid("scan-not-a-document", Map.of("name", name)));
    }

    /** Whether it becomes a batch as it is. */
    boolean isReadAsItIs(String mediaType) {
        return plugins.isReadAsItIs(mediaType);
    }
}

package org.korrigo.domain.backup;

import java.io.IOException;
import java.nio.file.Path;
import org.korrigo.spi.storage.BlobRef;

/** The live store of files, as backups see it. */
public interface FileSource {

    /** @throws IOException when it is not there */
    Path file(BlobRef blob) throws IOException;

    /** Brings a file back whose digest has just been checked. */
    void keep(Path file, BlobRef blob) throws IOException;
}

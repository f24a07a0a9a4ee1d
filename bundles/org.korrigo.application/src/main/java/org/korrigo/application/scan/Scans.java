package org.korrigo.application.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Batches of scans. For administrators. */
@ProviderType
public interface Scans {

    /**
     * Stores the file, then opens the batch and enqueues its jobs; nothing is left behind on failure.
     *
     * @throws org.korrigo.domain.Problem {@code layout-not-found}, {@code scan-duplicate}, {@code scan-not-a-document} (by its
     *     first bytes), {@code scan-empty}, {@code storage-full}, {@code document-unsupported}
     */
    BatchView receive(Actor actor, String exam, ScanFile file, InputStream bytes) throws IOException;

    List<BatchView> list(Actor actor, String exam);

    BatchView show(Actor actor, UUID batch);

    /** The pages of a batch and what became of each. */
    List<PageView> pages(Actor actor, UUID batch);
}

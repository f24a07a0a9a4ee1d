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
     * Stores the file, then opens the batch and enqueues its jobs; nothing is left behind on failure. What is no document itself, such
     * as an archive or an image, becomes an arrival, which a job opens.
     *
     * @throws org.korrigo.domain.Problem {@code layout-not-found}, {@code scan-duplicate}, {@code scan-not-a-document} (by its
     *     first bytes), {@code scan-empty}, {@code scan-too-large}, {@code storage-full}, {@code document-unsupported}
     */
    ReceivedScan receive(Actor actor, String exam, ScanFile file, InputStream bytes) throws IOException;

    /** In the order that was chosen, by default the order they arrived. */
    List<BatchView> list(Actor actor, String exam);

    /**
     * Chooses the order of an exam's batches, which its copies follow. A batch that arrives later goes to the end.
     *
     * @param first in this order; those that are not named follow as they stood
     * @throws org.korrigo.domain.Problem {@code batch-not-found} when the exam has none like it, {@code batch-order-twice}
     */
    List<BatchView> arrange(Actor actor, String exam, List<UUID> first);

    BatchView show(Actor actor, UUID batch);

    /** The pages of a batch and what became of each. */
    List<PageView> pages(Actor actor, UUID batch);

    /** The archives and images of an exam, in the order they came. */
    List<ArrivalView> arrivals(Actor actor, String exam);

    ArrivalView arrival(Actor actor, UUID arrival);
}

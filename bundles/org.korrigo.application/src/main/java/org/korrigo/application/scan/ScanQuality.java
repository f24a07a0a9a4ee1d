package org.korrigo.application.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Whether scans are fit to be marked. */
@ProviderType
public interface ScanQuality {

    /** For those who see batches. @throws org.korrigo.domain.Problem {@code batch-not-found} */
    QualityVerdict ofBatch(Actor actor, UUID batch);

    /**
     * Checks a file at once and keeps nothing of it, for the person at the scanner. For administrators and secretaries.
     *
     * @param layout when given, booklets are planned too, so that wrong page counts are seen
     * @throws org.korrigo.domain.Problem {@code layout-not-found}, {@code scan-not-a-document}, {@code scan-empty},
     *     {@code plugin-unavailable}, or what a plug-in says of the file
     */
    QualityVerdict check(Actor actor, String fileName, Optional<String> layout, InputStream bytes) throws IOException;
}

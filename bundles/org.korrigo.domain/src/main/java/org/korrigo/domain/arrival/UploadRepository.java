package org.korrigo.domain.arrival;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. */
@ProviderType
public interface UploadRepository {

    void add(Upload upload);

    Optional<Upload> find(UUID upload);

    /** Those that have not become a batch, in the order they were begun. */
    List<Upload> unfinished(String owner, UUID exam);

    /** Of every exam. */
    long countUnfinished(String owner);

    /** What the upload has become. */
    void received(UUID upload, UUID batch);

    /** @return whether it was there */
    boolean remove(UUID upload);

    List<Upload> expired(Instant now);
}

package org.korrigo.application.arrival;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file on its way in.
 *
 * @param offset bytes that need not be sent again; equals {@code length} exactly when there is a batch
 * @param fingerprint what the sender gave to recognise the file by
 * @param expiresAt what is unfinished then is deleted
 * @param batch what it has become
 */
public record UploadView(
        UUID id,
        UUID exam,
        String fileName,
        long length,
        long offset,
        Optional<String> fingerprint,
        Instant createdAt,
        Instant expiresAt,
        Optional<UUID> batch) {}

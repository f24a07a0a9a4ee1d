package org.korrigo.domain.arrival;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A scanned file that arrives piece by piece. How many of its bytes have come is known by the file that holds them.
 *
 * @param owner user name of the one who sends it; nobody else sees it
 * @param length bytes of the whole file, at least 1
 * @param layout id; empty: the exam's
 * @param splitConfig how it is cut; empty: as the exam or its layout says
 * @param sha256 what the sender says the whole file comes to, 64 small hexadecimal digits
 * @param fingerprint by which the sender recognises the file when it is chosen again
 * @param batch what it has become, once everything is there
 */
public record Upload(
        UUID id,
        UUID exam,
        String owner,
        String fileName,
        long length,
        Optional<String> layout,
        Optional<String> splitConfig,
        Optional<String> sha256,
        Optional<String> fingerprint,
        Instant createdAt,
        Instant expiresAt,
        Optional<UUID> batch) {

    /**
     * How many bytes the sender may forget. The last one is acknowledged only with the batch: whoever hears that everything has
     * arrived asks no more.
     *
     * @param stored bytes that are on disk
     */
    public long acknowledged(long stored) {
        return batch.isPresent() ? length : Math.min(stored, length - 1);
    }
}

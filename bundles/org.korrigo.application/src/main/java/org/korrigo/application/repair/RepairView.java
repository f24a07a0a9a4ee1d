package org.korrigo.application.repair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.scan.ScannedPage.Disposition;

/**
 * A repair that was made.
 *
 * @param sequence from 1 in its batch
 * @param kind for example {@code move-page}, or {@code undo}
 * @param undoes the repair it takes back
 * @param undoneBy the repair that takes it back
 */
public record RepairView(
        UUID id,
        UUID batch,
        int sequence,
        String kind,
        List<TouchedCopy> copies,
        List<TouchedPage> scannedPages,
        String by,
        Instant at,
        String reason,
        Optional<UUID> undoes,
        Optional<UUID> undoneBy) {

    /** Numbers of the scanned pages it showed and shows, in reading order; none before it began, or after it ended. */
    public record TouchedCopy(UUID id, String number, List<Integer> before, List<Integer> after) {}

    /** @param number in its batch, from 1 */
    public record TouchedPage(UUID id, UUID batch, int number, Disposition before, Disposition after) {}
}

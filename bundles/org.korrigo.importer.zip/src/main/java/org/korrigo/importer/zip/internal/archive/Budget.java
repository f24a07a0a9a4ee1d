package org.korrigo.importer.zip.internal.archive;

import org.korrigo.spi.PluginException;

/** How many bytes may still come out of an archive. */
final class Budget {

    private final long archive;
    private long taken;

    /** @param archive bytes of the archive itself */
    Budget(long archive) {
        this.archive = archive;
    }

    /** @throws PluginException {@code archive-too-large} */
    void take(long bytes) throws PluginException {
        taken += bytes;
        if (taken > Limits.BYTES) {
            throw Refusal.tooLarge("The archive unpacks to more than " + (Limits.BYTES >> 30) + " GB");
        }
        if (taken > Limits.BYTES_ABOVE_SUSPICION && taken / Limits.RATIO > archive) {
            throw Refusal.tooLarge("The archive unpacks to more than " + Limits.RATIO + " times its size");
        }
    }
}

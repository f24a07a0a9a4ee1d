package org.korrigo.domain.copy;

import java.time.Duration;
import java.time.Instant;

/**
 * A marker's hold on a copy.
 *
 * @param fence rises with every lock of the copy; a write carries it, so that a holder who slept past the end cannot write
 */
public record Lock(String holder, long fence, Instant expiresAt) {

    public static final Duration LEASE = Duration.ofMinutes(30);

    public boolean isLive(Instant now) {
        return now.isBefore(expiresAt);
    }
}

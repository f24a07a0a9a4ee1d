package org.korrigo.domain.account;

import java.time.Duration;
import java.time.Instant;

/**
 * A sign-in, kept on the server.
 *
 * @param tokenHash SHA-256 of the cookie's value: the table gives no session away
 * @param csrfToken must come back in a header with every change
 */
public record Session(String tokenHash, String username, String csrfToken, Instant createdAt, Instant lastSeenAt) {

    public static final Duration IDLE = Duration.ofHours(2);
    public static final Duration LONGEST = Duration.ofHours(12);

    public boolean isLive(Instant now) {
        return now.isBefore(expiresAt());
    }

    /** When it ends unless it is used before. */
    public Instant expiresAt() {
        Instant idle = lastSeenAt.plus(IDLE);
        Instant longest = createdAt.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }
}

package org.korrigo.application.account;

import java.time.Instant;

/**
 * A sign-in that goes on.
 *
 * @param id tells it from others; opens nothing
 * @param expiresAt unless it is used before
 */
public record SessionView(String id, Instant since, Instant lastSeen, Instant expiresAt) {}

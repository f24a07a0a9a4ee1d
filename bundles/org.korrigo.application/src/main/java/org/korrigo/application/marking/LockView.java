package org.korrigo.application.marking;

import java.time.Instant;
import java.util.UUID;

/** A lock. @param fence goes with every write; @param serverTime to count down against */
public record LockView(UUID copy, String holder, long fence, Instant expiresAt, Instant serverTime) {}
